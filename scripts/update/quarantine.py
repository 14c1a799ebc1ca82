"""Sets aside single operations of a published description that cannot be read, so that the rest can be taken over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias

from scripts.spec.errors import PipelineError
from scripts.spec.operations import METHODS
from scripts.spec.references import holds, references
from scripts.spec.yaml import Json, copied

Spot: TypeAlias = tuple[str, str]
"""Path and method."""

_FEW = 2
"""So many may always be held back, a tenth of all beyond that."""

Trial = Callable[[dict[str, Json]], None]
"""Raises on a description that cannot be taken over."""


Progress = Callable[[str], None]
"""Told how far the search has come: a trial of a large description takes seconds."""


@dataclass(frozen=True)
class HeldBack:
    """An operation set aside.

    Attributes:
        name: its operationId, or method and path where it has none.
        why: what is wrong with it.
        kept: whether the pinned edition's version stands in for it.
    """

    name: str
    why: str
    kept: bool


def without_broken(
    published: dict[str, Json], pinned: dict[str, Json] | None, trial: Trial, progress: Progress = lambda fault: None
) -> tuple[dict[str, Json], list[HeldBack]]:
    """The description with every operation that fails by itself as the pinned edition has it, or left out.

    Args:
        progress: told each fault met on the way, and how many operations it may be of.

    Raises:
        PipelineError: the whole fails although each operation passes, or too many fail.
    """
    every = {
        (path, method): item[method]
        for path, item in published["paths"].items()
        for method in METHODS
        if method in (item or {})
    }
    culprits = {spot: why for spot, node in every.items() if (why := _misshapen(node))}
    formed = [spot for spot in every if spot not in culprits]
    most = max(_FEW, len(every) // 10)
    if len(culprits) <= most and (fault := _fault(_only(published, formed), trial)) is not None:
        progress(f"one of {len(formed)} operations cannot be read, looking which: {fault:.100}")
        found = dict(islice(_culprits(published, formed, trial, progress), most + 1))
        if not found:
            raise PipelineError(f"the description cannot be taken over, by no fault of a single operation: {fault}")
        culprits |= found
    if not culprits:
        return published, []
    if len(culprits) > most:
        (path, method), why = next(iter(culprits.items()))
        raise PipelineError(
            f"more than {most} of {len(every)} operations cannot be read, which is no fault of single ones; "
            f"the first, {method.upper()} {path}: {why}"
        )
    return _replaced(published, pinned, culprits)


def _replaced(
    published: dict[str, Json], pinned: dict[str, Json] | None, culprits: dict[Spot, str]
) -> tuple[dict[str, Json], list[HeldBack]]:
    result = copied(published)
    held = []
    for (path, method), why in culprits.items():
        name = _name(published["paths"][path][method]) or f"{method.upper()} {path}"
        old = _find(pinned, name)
        kept = old is not None and all(holds(published, one) for one in references(old))
        if kept:
            result["paths"][path][method] = copied(old)
        else:
            del result["paths"][path][method]
            if not result["paths"][path].keys() & set(METHODS):
                del result["paths"][path]
        held.append(HeldBack(name, why, kept))
    return result, held


def _fault(document: dict[str, Json], trial: Trial) -> str | None:
    try:
        trial(document)
    except PipelineError as error:
        return str(error)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # What is not of the form OpenAPI asks for further inside fails in as many ways as there are forms.
        return f"not of the form OpenAPI asks for ({type(error).__name__}: {error})"
    return None


def _misshapen(node: Any) -> str | None:
    """What part of an operation is not of the form OpenAPI asks for."""
    if not isinstance(node, dict):
        return "it is not a mapping"
    for key, form in (("parameters", list), ("requestBody", dict), ("responses", dict)):
        if key in node and not isinstance(node[key], form):
            return f"no {'list' if form is list else 'mapping'} under {key}"
        entries = list(node[key].values()) if isinstance(node.get(key), dict) and key == "responses" else node.get(key)
        if isinstance(entries, list) and not all(isinstance(entry, dict) for entry in entries):
            return f"something under {key} is no mapping"
    return None


def _culprits(
    published: dict[str, Json], spots: list[Spot], trial: Trial, progress: Progress
) -> Iterator[tuple[Spot, str]]:
    """The operations that fail by themselves, found by halves: a trial of the whole takes a second."""
    fault = _fault(_only(published, spots), trial)
    if fault is None:
        return
    if len(spots) == 1:
        path, method = spots[0]
        progress(f"{method.upper()} {path} cannot be read")
        yield spots[0], fault
        return
    progress(f"one of {len(spots)} operations")
    middle = len(spots) // 2
    yield from _culprits(published, spots[:middle], trial, progress)
    yield from _culprits(published, spots[middle:], trial, progress)


def _only(published: dict[str, Json], spots: list[Spot]) -> dict[str, Json]:
    paths: dict[str, Json] = {}
    for path, method in spots:
        item = published["paths"][path]
        common = {key: value for key, value in item.items() if key not in METHODS}
        paths.setdefault(path, common)[method] = item[method]
    return {**published, "paths": paths}


def _name(node: Any) -> str:
    return str(node.get("operationId") or "") if isinstance(node, dict) else ""


def _find(pinned: dict[str, Json] | None, name: str) -> dict[str, Json] | None:
    for item in (pinned or {"paths": {}})["paths"].values():
        for method, node in item.items():
            if method in METHODS and node.get("operationId") == name:
                return dict(node)
    return None
