"""Lint of corrected descriptions: what can be read and rendered, and would go wrong in a caller's hands.

Run by every regeneration, check and update, after the overlays. An overlay that still applies may no longer fit: what
it requires is called otherwise by now, or half of what it says is published.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from scripts.spec.errors import PipelineError
from scripts.spec.jsonpath import Found, Passed
from scripts.spec.lint.actions import partial, unnamed_edition
from scripts.spec.lint.fields import discriminator, required
from scripts.spec.lint.findings import Finding
from scripts.spec.lint.positions import positions
from scripts.spec.lint.structure import blanks, operation_ids, path_parameters, unreachable
from scripts.spec.lint.values import Values
from scripts.spec.overlay import Misfit, Watch, apply_overlays, try_overlays
from scripts.spec.remembering import contents, remembered
from scripts.spec.yaml import Json

__all__ = ["Finding", "attempt", "attempt_actions", "correct", "lint", "require_clean"]


@remembered(lambda published, paths, accepted=(): (published, contents(paths), sorted(accepted)))
def correct(
    published: dict[str, Json], paths: Sequence[Path], accepted: Collection[str] = ()
) -> tuple[dict[str, Json], int, list[Finding]]:
    """Applies overlays and lints what comes of it: corrected description, number of actions applied, findings.

    Raises:
        OverlayError: an action does not fit, and is not among those accepted.
    """
    found, watch = _watching()
    corrected, applied = apply_overlays(published, paths, accepted, watch)
    return (
        corrected,
        applied,
        [one for one in found if one.where not in accepted] + _linted(corrected, published, paths),
    )


def attempt(published: dict[str, Json], paths: Sequence[Path]) -> tuple[dict[str, Json], list[Misfit], list[Finding]]:
    """The same for a new edition: what fits is applied, and what does not is told as well."""
    corrected, misfits, found = attempt_actions(published, paths)
    return corrected, misfits, found + _linted(corrected, published, paths)


@remembered(lambda published, paths: (published, contents(paths)))
def attempt_actions(
    published: dict[str, Json], paths: Sequence[Path]
) -> tuple[dict[str, Json], list[Misfit], list[Finding]]:
    """The same with findings about the actions alone, not about what comes of them."""
    found, watch = _watching()
    corrected, _, misfits = try_overlays(published, paths, watch)
    idle = {one.name for one in misfits}
    return corrected, misfits, [one for one in found if one.where not in idle]


def lint(document: dict[str, Json], published: dict[str, Json]) -> Iterator[Finding]:
    """Every rule the description breaks, whoever broke it, but for those about overlay actions."""
    yield from path_parameters(document)
    yield from operation_ids(document)
    yield from unreachable(document, published)
    yield from blanks(document)
    values = Values(document)
    for at in positions(document):
        yield from required(document, at)
        yield from discriminator(document, at)
        yield from values.check(at)


def require_clean(findings: Sequence[tuple[str, Finding]]) -> list[str]:
    """Stops if something of what was found cannot stand; the rest in words, to be told.

    Args:
        findings: each with the name of its API.

    Raises:
        PipelineError: something cannot stand.
    """
    if stops := [f"  {api}: {one}" for api, one in findings if one.stops]:
        raise PipelineError(f"lint: {len(stops)} finding(s) in the corrected descriptions:\n" + "\n".join(stops))
    return [f"{api}: {one}" for api, one in findings]


def _watching() -> tuple[list[Finding], Watch]:
    found: list[Finding] = []

    def watch(
        document: dict[str, Json], name: str, action: dict[str, Json], nodes: list[Found], passed: Passed
    ) -> bool:
        own = list(partial(document, name, action, nodes, passed))
        found.extend([*own, *unnamed_edition(name, action)])
        return bool(own)

    return found, watch


@remembered(lambda corrected, published, paths: (corrected, published, contents(paths)))
def _linted(corrected: dict[str, Json], published: dict[str, Json], paths: Sequence[Path]) -> list[Finding]:
    found = list(dict.fromkeys(lint(corrected, published)))
    return _with_origin(found, published, paths) if found else []


def _with_origin(findings: list[Finding], published: dict[str, Json], paths: Sequence[Path]) -> list[Finding]:
    """Each finding with the overlay file after which it is there; found out by halves, and only where there are any."""
    documents, found = {0: published}, {len(paths): set(findings)}

    def there(applied: int) -> set[Finding]:
        if applied not in found:
            if applied not in documents:
                nearest = max(number for number in documents if number < applied)
                documents[applied], _, _ = try_overlays(documents[nearest], paths[nearest:applied])
            found[applied] = set(lint(documents[applied], published))
        return found[applied]

    def origin(one: Finding) -> str | None:
        without, with_it = 0, len(paths)
        if one in there(0):
            return None
        while with_it - without > 1:
            middle = (without + with_it) // 2
            without, with_it = (without, middle) if one in there(middle) else (middle, with_it)
        return paths[with_it - 1].name.removesuffix(".overlay.yaml")

    return [replace(one, overlay=origin(one)) for one in findings]
