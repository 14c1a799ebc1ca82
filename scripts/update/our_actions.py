"""The overlay actions of one API while they are settled: what they say, what is to become of them, and why."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from scripts.compat import retained
from scripts.spec.apis import Api
from scripts.spec.overlay_file import edit
from scripts.spec.yaml import Json, load
from scripts.update.settled import Deed, Settled


@dataclass
class Actions:
    """The actions of one API while they are settled; each knows the number it had.

    Attributes:
        left: names of files that stay as they are: somebody has said of an action, by its number, that it may.
    """

    api: Api
    root: Path
    left: Collection[str] = ()
    actions: dict[str, list[Json]] = field(default_factory=dict)
    numbers: dict[str, list[int]] = field(default_factory=dict)
    changes: dict[str, dict[int, Json | None]] = field(default_factory=lambda: defaultdict(dict))
    added: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    settled: list[Settled] = field(default_factory=list)

    def read(self) -> None:
        """Takes in the files as they are; those kept for importers are not ours to settle."""
        files = self.api.overlay_files(self.root)
        paths = [path for path in files if path.name != retained.OVERLAY and path.name not in self.left]
        self.actions = {path.name: load(path)["actions"] for path in paths}
        for name, actions in self.actions.items():
            self.numbers.setdefault(name, list(range(1, len(actions) + 1)))

    def name(self, file: str, number: int) -> str:
        return f"{self.api.name}/{file.removesuffix('.overlay.yaml')}:{self.numbers[file][number - 1]}"

    def note(self, file: str, number: int, deed: Deed, why: str, new: Json | None) -> None:
        self.changes[file][number] = new
        self.settled.append(Settled(self.name(file, number), deed, why))

    def write(self) -> None:
        for file in sorted({*self.changes, *self.added}):
            changes, added = self.changes[file], self.added[file]
            edit(self.root / self.api.overlays / file, changes, added)
            left = [known for number, known in enumerate(self.numbers[file], start=1) if changes.get(number, known)]
            self.numbers[file] = [*left, *range(max(self.numbers[file]) + 1, max(self.numbers[file]) + 1 + len(added))]
        self.changes.clear()
        self.added.clear()
        self.settled.clear()
