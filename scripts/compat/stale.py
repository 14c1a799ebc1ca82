"""overrides/stale.toml: corrections that do not fit the pinned edition, and were accepted as such for now."""

import json
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError

STALE = Path("overrides", "stale.toml")
NAMES = "names"

_HEADER = """\
# Corrections that do not fit the pinned descriptions any more and were accepted as such, each with the edition it
# ceased to fit. `make update ARGS="--accept-stale ..."` writes this file. Settle an entry by deleting or
# retargeting the action (or the line of names.toml), then delete it here.
"""


@dataclass(frozen=True)
class Stale:
    """A correction that does not fit.

    Attributes:
        name: what ``--accept-stale`` takes, such as ``b2b-v2/40-query-lists:1``.
        where: file and action.
        problem: why it does not fit.
        advice: what to do about it, with the lines to write; of several answers, each on a line of its own.
    """

    name: str
    where: str
    problem: str
    advice: str


def read(root: Path) -> dict[str, str]:
    """Accepted corrections by name → edition."""
    path = root / STALE
    if not path.exists():
        return {}
    try:
        return {str(name): str(edition) for name, edition in tomllib.loads(path.read_text(encoding="utf-8")).items()}
    except tomllib.TOMLDecodeError as error:
        raise PipelineError(f"{STALE} is not valid TOML: {error}") from None


def write(root: Path, entries: dict[str, str]) -> None:
    """Writes the file, or removes it if there is nothing to say."""
    if entries:
        lines = [f"{json.dumps(name)} = {json.dumps(edition)}" for name, edition in sorted(entries.items())]
        (root / STALE).write_text(_HEADER + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    else:
        (root / STALE).unlink(missing_ok=True)


def accepted(root: Path, api: Api) -> set[str]:
    """Actions of an API that need not fit."""
    return {name for name in _of(root, api) if not name.startswith(f"{NAMES}:")}


def accepted_names(root: Path, api: Api) -> set[str]:
    """Entries of names.toml that need not be used."""
    return {name.removeprefix(f"{NAMES}:") for name in _of(root, api) if name.startswith(f"{NAMES}:")}


def _of(root: Path, api: Api) -> set[str]:
    return {name.partition("/")[2] for name in read(root) if name.startswith(f"{api.name}/")}


def require_settled(stale: Sequence[Stale], accept: Collection[str], faults: Sequence[str] = ()) -> None:
    """Refuses to go on before every correction fits or is accepted by name.

    Args:
        stale: those that do not fit.
        accept: names of those that need not.
        faults: what is wrong with the description they make, in words; nothing of that can be accepted.

    Raises:
        PipelineError: one does not, or a name accepted is that of none, or there is a fault.
    """
    known = {one.name for one in stale}
    if unknown := sorted(set(accept) - known):
        raise PipelineError(f"--accept-stale {', '.join(unknown)}: no stale correction has this name")
    if rest := [one for one in stale if one.name not in accept]:
        lines = [f"  {one.name}\n    {one.where}: {one.problem}\n    {one.advice}" for one in rest]
        raise PipelineError(
            f"{len(rest)} correction(s) of ours do not fit the new edition; nothing is written.\n"
            + "\n".join(lines)
            + "\nSettle them and run again. Or let one stand: --accept-stale NAME."
            + _lint(faults)
        )
    if faults:
        raise PipelineError(f"nothing is written.{_lint(faults)}")


def _lint(faults: Sequence[str]) -> str:
    if not faults:
        return ""
    lines = "\n".join(f"  {fault}" for fault in faults)
    return f"\nThe corrected description has {len(faults)} fault(s), which have to be mended by overlays:\n{lines}"
