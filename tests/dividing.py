"""Which tests have to run in one process when they are divided among several; all others go wherever there is room."""

from typing import Final

from xdist.scheduler import LoadScopeScheduling

TOGETHER: Final = {
    f"tests/faults/test_{name}.py"
    for name in ("accepted", "addresses", "limiter_worst", "reading", "reading_further", "reading_pages", "writing")
}
"""Their last tests look at what the others have counted, or all of them at what was run once."""


class Dividing(LoadScopeScheduling):
    """One test at a time, but for the files named above."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file in TOGETHER else nodeid
