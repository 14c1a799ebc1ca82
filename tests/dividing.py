"""Which tests have to run in one process when they are divided among several; all others go wherever there is room."""

from itertools import groupby
from typing import Any, Final

from xdist.scheduler import LoadScopeScheduling

TOGETHER: Final = {
    f"tests/faults/test_{name}.py"
    for name in ("accepted", "addresses", "limiter_worst", "reading", "reading_further", "reading_pages", "writing")
}
"""Their last tests look at what the others have counted, or all of them at what was run once."""
ALIKE: Final = {
    *(f"tests/contract/independent/test_{name}.py" for name in ("answers", "examples_under_strict", "refusals")),
    *(f"tests/pipeline/test_{name}.py" for name in ("docs", "fifth_api", "names_guard", "render", "texts", "wheel")),
}
"""All their tests look at the same thing made for them, which takes longer than to look."""
AT_ONCE: Final = 4
"""So many cases of one test are handed out together, as each handing out costs more than most of them."""


def units(tests: list[str]) -> dict[str, str]:
    """By test, the name of what it is handed out with."""
    found: dict[str, str] = {}
    for name, cases in groupby(tests, key=lambda test: test.partition("[")[0]):
        file = name.partition("::")[0]
        for number, case in enumerate(cases):
            found[case] = file if file in TOGETHER | ALIKE else f"{name}[{number // AT_ONCE}]"
    return found


class Dividing(LoadScopeScheduling):
    """A few cases of one test at a time, but for the files named above."""

    def schedule(self) -> None:
        if self.collection is None:
            self._units = units(next(iter(self.registered_collections.values())))
            self.config.option.loadscopereorder = False  # what is many is not what is long: see tests/conftest.py
        super().schedule()

    def _split_scope(self, nodeid: str) -> str:
        return self._units[nodeid]

    def mark_test_complete(self, node: Any, item_index: int, duration: float = 0) -> None:
        """Forget what has run: at the end of each test, all a process was ever given would be counted through."""
        nodeid = self.registered_collections[node][item_index]
        unit = self.assigned_work[node][scope := self._split_scope(nodeid)]
        del unit[nodeid]
        if not unit:
            del self.assigned_work[node][scope]
        self._reschedule(node)
