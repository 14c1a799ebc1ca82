"""The matrix as rows: each fault of a group, with attempts and outcome for each method; pages show them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from tests.faults.catalogue import GROUPS
from tests.faults.fault import METHODS, OK, WAYS

Measured: TypeAlias = Mapping[tuple[str, str, str], tuple[int, str]]
"""Fault, method and way → attempts made and outcome."""


class Square(NamedTuple):
    """What comes of one fault under one method: attempts made, and whether it ends well; one of each for ways that
    differ."""

    ways: tuple[tuple[int, bool], ...]

    @property
    def ends_well(self) -> bool:
        """Whether it does in some way."""
        return any(well for _, well in self.ways)

    @property
    def is_repeated(self) -> bool:
        """Whether the client tries again."""
        return self.ways[0][0] > 1

    def __str__(self) -> str:
        return " ≠ ".join(f"{attempts}{' ✓' if well else ''}" for attempts, well in self.ways)


class Row(NamedTuple):
    """One fault; ``squares`` by method, in the order of METHODS."""

    fault: str
    squares: tuple[Square, ...]
    outcomes: tuple[str, ...]


def groups(measured: Measured | None = None) -> Iterator[tuple[str, list[Row]]]:
    """Rows under the heading of their group: as measured, or as they have to be."""
    for group, faults in GROUPS.items():
        rows = []
        for fault in faults:
            squares, outcomes = [], []
            for method in METHODS:
                ways = []
                for way in WAYS:
                    expected = fault.attempts(method, way), fault.outcome_for(method, way)
                    attempts, outcome = (measured or {}).get((fault.name, method, way), expected)
                    ways.append((attempts, outcome == OK))
                    outcomes.append(outcome)
                squares.append(Square(tuple(dict.fromkeys(ways))))
            rows.append(Row(fault.name, tuple(squares), tuple(dict.fromkeys(outcomes))))
        yield group, rows
