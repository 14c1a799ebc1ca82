"""Keeps the ledger in overrides/README.md true: rows go with their overlays, and say how sure is what stays."""

import re
from pathlib import Path

from scripts.spec.apis import Api
from scripts.spec.overlay import how_sure
from scripts.spec.yaml import load
from scripts.update.settled import Settled

LEDGER = Path("overrides", "README.md")
_SURE, _FILES, _CELLS = 2, 4, 6


def settle_ledger(root: Path, api: Api, files: set[str]) -> list[Settled]:
    """Mend the rows about overlay files that were settled; returns what was done.

    Args:
        root: the tree, with its overlays as they are now.
        files: names of those that were changed or have gone.
    """
    if not (root / LEDGER).exists() or not files:
        return []
    there = {path.name.removesuffix(".overlay.yaml"): path for path in api.overlay_files(root)}
    touched = {name.removesuffix(".overlay.yaml") for name in files}
    lines, done = [], []
    for line in (root / LEDGER).read_text(encoding="utf-8").splitlines(keepends=True):
        row = _Row(line)
        named = row.overlays(api)
        if not named & touched:
            lines.append(line)
            continue
        left = named & there.keys()
        what = row.cells[0].replace("`", "").strip()[:60].rstrip()
        if not left:
            done.append(Settled(f"{LEDGER.as_posix()}, row “{what} …”", "deleted", "so are its overlays"))
            continue
        numbers = {name[:2] for name in left}
        overlays = [load(path) for name, path in there.items() if name[:2] in numbers]
        row.leave(named - left, {how_sure(overlay, one) for overlay in overlays for one in overlay["actions"]})
        if row.text() != line:
            done.append(Settled(f"{LEDGER.as_posix()}, row “{what} …”", "renamed", "some of its actions are gone"))
        lines.append(row.text())
    if done:
        (root / LEDGER).write_text("".join(lines), encoding="utf-8")
    return done


class _Row:
    """A line of the ledger that may be a row about overlays."""

    def __init__(self, line: str) -> None:
        self.cells = line.strip().strip("|").split("|")
        self.line = line

    def overlays(self, api: Api) -> set[str]:
        """The overlays of an API that the row is about, such as ``31-query-names``."""
        if len(self.cells) != _CELLS or not re.match(rf"\s*`?{re.escape(api.name)}/\d\d-", self.cells[_FILES]):
            return set()
        return set(re.findall(r"(?<![\w-])\d\d-[\w-]+", self.cells[_FILES]))

    def leave(self, gone: set[str], sure: set[str]) -> None:
        """Takes out the files that are gone, and the words for how sure we were of nothing else."""
        for name in gone:
            self.cells[_FILES] = re.sub(rf", {re.escape(name)}\b|(?<=/){re.escape(name)}, ", "", self.cells[_FILES])
        words = [word.strip() for word in self.cells[_SURE].split(",")]
        self.cells[_SURE] = f" {', '.join(word for word in words if word in sure)} "

    def text(self) -> str:
        return f"|{'|'.join(self.cells)}|\n" if len(self.cells) == _CELLS else self.line
