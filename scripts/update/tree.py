"""What an update reads of the tree it is run in, beside the pins: the version, what callers have, our corrections."""

import shutil
from pathlib import Path

from scripts.spec.apis import Api
from scripts.spec.operations import operations
from scripts.spec.yaml import Json, load_own

GENERATED = "generated"
OVERRIDES = "overrides"
# What the stages read beside the pins, and what of it is no file of ours.
_BESIDE = "pyproject.toml"
_CACHES = shutil.ignore_patterns("__pycache__", ".mypy_cache", ".ruff_cache")


def copy_overrides(root: Path, work: Path) -> None:
    """Gives the work folder overrides of its own, to be changed and swapped in with the rest."""
    shutil.copytree(root / OVERRIDES, work / OVERRIDES, symlinks=True, ignore=_CACHES)
    if (root / _BESIDE).exists() and not (work / _BESIDE).exists():
        (work / _BESIDE).symlink_to((root / _BESIDE).resolve())


def corrected(root: Path, api: Api) -> dict[str, Json] | None:
    """What callers have now: the corrected description that generated/ was made from."""
    path = root / GENERATED / f"{api.name}.openapi.yaml"
    return load_own(path) if path.exists() else None


def called(callers: dict[str, Json] | None) -> set[str] | None:
    """The operations callers have; what our corrections hide is none of them."""
    return None if callers is None else {operation.id for operation in operations(callers)}
