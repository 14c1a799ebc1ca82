"""Refuses to regenerate where importable names would vanish, or stand for other classes, unannounced."""

from collections.abc import Sequence
from pathlib import Path

from scripts.compat import aliases
from scripts.compat.announced import announced_names, is_announced
from scripts.diff.sides import Edition
from scripts.diff.surface import lost
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.naming import GivenNames
from scripts.spec.version import read_version
from scripts.spec.yaml import load_own

_REFUSAL = """\
{} name(s) that callers have would go or change, and CHANGELOG.md does not announce them:
{}
Keep a model's name by a line in {}, as in
  [<api>.models]
  "Old" = {{ to = "New", last = "{}" }}
Name a class that parted from another in overrides/names.toml. Or announce each name in backticks in the topmost
section of CHANGELOG.md; --let-go does without."""


def require_names(root: Path, present: Path, made: Path, apis: Sequence[Api]) -> None:
    """Refuses to take importable names away, or to let them stand for other classes, without a word.

    Raises:
        PipelineError: CHANGELOG.md does not announce one; it says what keeps it.
    """
    announced = announced_names(root)
    gone: list[str] = []
    for api in apis:
        paths = [folder / f"{api.name}.openapi.yaml" for folder in (present, made)]
        if not all(path.exists() for path in paths):
            continue
        given = GivenNames.load(root / "overrides" / "names.toml", api.name)
        known = aliases.read(root, api)
        old, new = (Edition(load_own(path), api.package, given.fields, given.tags, known.positions) for path in paths)
        kept = {f"{api.package}.{name}" for name, _ in known.names()}
        for name, what in lost(old, new):
            method, bracket, argument = name.partition("(")
            bare = f"{api.package}.{method.rpartition('.')[2]}{bracket}{argument}"
            if not {name, bare} & kept and not is_announced(name, announced):
                gone.append(f"  {name} {what}")
    if gone:
        raise PipelineError(_REFUSAL.format(len(gone), "\n".join(gone), aliases.ALIASES, read_version(root)))
