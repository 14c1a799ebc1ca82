"""The command that rehearses `make update` on the edition of 2026-09-29, and writes what the run says as a page.

The edition is the pinned one with the facts known of the later one put in. The run is a whole one, of which only the
report is kept.
"""

import sys
import tempfile
from pathlib import Path

from scripts.commands import update
from scripts.spec.apis import ROOT
from scripts.spec.yaml import dumps
from scripts.update.report import CHANGES
from tests.pipeline.rehearsals import derive

PAGE = ROOT / "docs" / "update-2026-07-to-2026-09.md"
EDITION = "2026-09-29"

_HEAD = """\
# An update rehearsed: 2026-07 → 2026-09

The report of `make update` for the edition of 2026-09-29, from one run without any work by hand. That edition is not
pinned: the rehearsal derives it from the pinned one and from what is known of the changes
(`tests/pipeline/rehearsals/edition-2026-09-29.yaml`). `python -m docs.make.rehearsal` writes this page.
"""


def page(report: str) -> str:
    """The page, of what a run wrote to openapi/CHANGES.md."""
    return _HEAD + report.partition("\n")[2]


def main() -> int:
    """Rehearse, and write the page; returns the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, document in derive.published(derive.autumn).items():
            if document != derive.pinned()[name]:
                path = Path(folder, f"{name}.yaml")
                path.write_text(dumps(document), encoding="utf-8")
                files += ["--from", f"{name}={path}"]
        output = Path(folder, "made")
        status = update.main([*files, "--edition", EDITION, "--output", str(output)])
        if status == 0:
            PAGE.write_text(page((output / CHANGES).read_text(encoding="utf-8")), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
