"""A copy of the repository in which an update can be rehearsed, and what such a run leaves and tells."""

import contextlib
import os
import re
import shutil
from pathlib import Path
from unittest import mock

import pytest

from scripts.commands import update
from scripts.commands.regenerate import Stages
from scripts.shape import Shaped, shape
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.version import VERSION
from scripts.spec.yaml import Json, dumps
from scripts.update.trial import real_shape
from tests.pipeline.rehearsals.derive import BASE, Published, pinned
from tests.pipeline.tiny import contents, play_render
from tests.support.typed import of_the_whole

EDITION = "2026-10-09"

of_that_edition = pytest.mark.skipif(
    any(one.edition != BASE for one in lock.read(ROOT).pins.values()),
    reason=f"begins at the edition of {BASE}, as its golden files do: it is written anew for the one pinned now",
)
"""A rehearsal from one edition to another; with a later one pinned, it has had its day."""

_CACHES = shutil.ignore_patterns("__pycache__", ".mypy_cache", ".ruff_cache")
_GOLDEN = Path(__file__).parent / "golden"


class Rehearsal:
    """A tree of its own, as the repository is before the vendor publishes something else."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "tree"
        self.mail = folder / "published"
        self.mail.mkdir()
        for name in ("openapi", "overrides"):
            shutil.copytree(ROOT / name, self.root / name, ignore=_CACHES)
        for left_over in ("openapi/CHANGES.md", "overrides/stale.toml"):
            (self.root / left_over).unlink(missing_ok=True)
        (self.root / VERSION).write_text('VERSION = "0.1.0"\n')  # as the golden files have it
        (self.root / "pyproject.toml").symlink_to(ROOT / "pyproject.toml")
        (self.root / "generated").mkdir()
        for api in APIS:
            corrected = f"generated/{api.name}.openapi.yaml"
            shutil.copy(ROOT / corrected, self.root / corrected)
        self.before = contents(self.root), self.overrides()

    def update(
        self, documents: Published, *arguments: str, real: bool = False, verify: bool = True, edition: str = EDITION
    ) -> int:
        """Run `make update` on descriptions. ``real`` is with the generator, and ``verify`` with the type checker."""
        files = []
        known = pinned()
        for name, document in documents.items():
            if document == known[name] and documents != known:
                continue  # it takes its time to be looked over
            path = self.mail / f"{name}.yaml"
            path.write_text(dumps(document), encoding="utf-8")
            files += ["--from", f"{name}={path}"]
        stages = None if real else Stages(self._shape, play_render, _no_check)
        with (
            mock.patch.dict(os.environ, of_the_whole()),
            contextlib.nullcontext() if verify else mock.patch("scripts.commands.verify.verify", _no_check),
        ):
            return update.main(
                [*files, "--edition", edition, *arguments], root=self.root, stages=stages, shape=real_shape
            )

    def all_from_the_vendor(self) -> None:
        """No pin is noted as transcribed by hand; what the vendor publishes replaces such a one in any case."""
        self.edit("openapi/lock.toml", 'source = "transcribed"\n', "")
        self.before = contents(self.root), self.overrides()

    def unchanged(self) -> bool:
        """Whether nothing at all was written."""
        return (contents(self.root), self.overrides()) == self.before

    def overrides(self) -> dict[str, bytes]:
        """Every file of the overrides."""
        folder = self.root / "overrides"
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def changed_overrides(self) -> list[str]:
        """Files of the overrides that were written, or removed."""
        now = self.overrides()
        return sorted(name for name in now.keys() | self.before[1].keys() if now.get(name) != self.before[1].get(name))

    def report(self) -> str:
        return (self.root / "openapi" / "CHANGES.md").read_text(encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        """Change a file as a maintainer would."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def _shape(self, document: dict[str, Json], api: Api) -> Shaped:
        return shape(document, api, root=self.root, all_names=False)


def _no_check(*arguments: object, **options: object) -> None:
    """The stage "verify" left out."""


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """What a run printed, without the seconds."""
    captured = capsys.readouterr()
    return re.sub(r" +[0-9.]+ s\n", "\n", captured.out) + captured.err


def compare_with_golden(name: str, made: str) -> None:
    """Compare with tests/pipeline/rehearsals/golden/<name>; UPDATE_GOLDEN=1 writes it anew, for review."""
    path = _GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8"), f"{name} differs; UPDATE_GOLDEN=1 writes it anew if that is meant"
