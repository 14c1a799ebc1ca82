"""The published examples under ``strict``: which of them raise, and what is wrong with each."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from altegio_core.schema.drift import Drift
from scripts.spec import overlay
from scripts.spec.apis import APIS, ROOT
from scripts.spec.yaml import load
from scripts.update import settle_examples
from tests.unit.test_examples import GAINED, PUBLISHED, Example

MENDING: Final = {"74-examples-of-answers.overlay.yaml", settle_examples.OVERLAY}
LIST: Final = Path(__file__).with_name("examples.txt")


@frozen
class Raising:
    """An example that contradicts the corrected description, with the overlay action that says what is wrong with it.

    Attributes:
        reasons: place → what is wrong there; empty text where nobody has said so.
    """

    example: Example
    reasons: dict[str, str]


def raising() -> list[Raising]:
    """The examples for which ``strict=True`` raises."""
    return [
        Raising(example, {drift.pointer or "/": _reason(example.api, drift) for drift in drifts})
        for example in [*PUBLISHED, *GAINED]
        if (drifts := [drift for drift in example.drifts() if drift.contradiction])
    ]


def as_text() -> str:
    """The list, an example a line and its places below."""
    lines = []
    for one in sorted(raising(), key=lambda one: str(one.example)):
        lines.append(str(one.example))
        lines += [f"    {place}  <- {reason or 'nothing'}" for place, reason in sorted(one.reasons.items())]
    return "Published examples that raise under strict, and what is wrong with them; made by\n" + (
        "python -m tests.contract.independent.examples --write\n\n" + "\n".join(lines) + "\n"
    )


def _reason(api: str, drift: Drift) -> str:
    name = drift.pointer.rpartition("/")[2] or "data"
    return next((reason for field, reason in _mended(api) if field == name), "")


def _mended(package: str) -> Iterator[tuple[str, str]]:
    """Fields of examples that overlays mend, and the action's name with its evidence."""
    api = next(one for one in APIS if one.package == package)
    for path in api.overlay_files(ROOT):
        document: dict[str, Any] = load(path)
        for number, action in enumerate(document["actions"], start=1) if path.name in MENDING else ():
            name = f"{api.name}/{path.name.removesuffix('.overlay.yaml')}:{number}"
            for field in action.get("update", ()):
                yield field, f"the example: {name} [{overlay.how_sure(document, action)}]"


if __name__ == "__main__":
    if "--write" in sys.argv:
        LIST.write_text(as_text(), encoding="utf-8")
    print(as_text())
    print(f"{len(raising())} of {len([*PUBLISHED, *GAINED])} published examples raise under strict")
