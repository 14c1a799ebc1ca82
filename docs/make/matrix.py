"""The fault matrix as a picture, from the rows that docs/reliability.md prints as tables."""

from collections.abc import Iterator

from docs.make.svg import matrix
from tests.faults.fault import METHODS
from tests.faults.rows import Square, groups

WELL, AGAIN, ONCE = "#99d8c9", "#fde68a", "#e5e7eb"
_LONGEST = 61


def picture() -> str:
    """The matrix: success, retried without success, tried once."""
    title = "Number of attempts. Green: success; yellow: retried, no success; grey: tried once"
    return matrix(title, METHODS, list(_rows()))


def _rows() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for group, rows in groups():
        yield group, []
        for row in rows:
            name = row.fault.replace("`", "")
            name = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
            yield name, [(str(square), _colour(square)) for square in row.squares]


def _colour(square: Square) -> str:
    if square.ends_well:
        return WELL
    return AGAIN if square.is_repeated else ONCE
