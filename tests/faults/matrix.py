"""`python -m tests.faults.matrix`: every fault × method × way, run and printed; `--write FILE` keeps the page.

With `--kept` nothing is run: the page is written from the figures kept and the matrix as it has to be.
"""

import argparse
import sys
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults import figures
from tests.faults.catalogue import GROUPS
from tests.faults.cells import Cell, run_cell
from tests.faults.fault import ATTEMPTS, METHODS, WAYS
from tests.faults.rows import groups

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
_WORDS = Path(__file__).parent / "reliability.md.in"
_HERE = "<!-- matrix -->"


def run_all() -> list[Cell]:
    """All cells, several at a time, for most of them only wait."""
    wanted = [
        (fault, method, way) for faults in GROUPS.values() for fault in faults for method in METHODS for way in WAYS
    ]
    with warnings.catch_warnings(), ThreadPoolExecutor(8) as pool:
        warnings.simplefilter("ignore", ResourceWarning)  # of sockets a fault leaves to the garbage collector
        return list(pool.map(lambda one: run_cell(*one), wanted))


def table(cells: Sequence[Cell] = ()) -> Iterator[str]:
    """Lines of the matrix in Markdown: as measured, or without cells as it has to be."""
    measured = {(cell.fault.name, cell.method, cell.way): (cell.attempts, cell.outcome) for cell in cells}
    for group, rows in groups(measured):
        yield from ("", f"### {group}", "", f"| fault | {' | '.join(METHODS)} | outcome |", "| --- " * 7 + "|")
        for row in rows:
            yield f"| {row.fault} | {' | '.join(map(str, row.squares))} | {' / '.join(row.outcomes)} |"


def page(cells: Sequence[Cell] = ()) -> str:
    """The whole of docs/reliability.md."""
    count = sum(len(faults) for faults in GROUPS.values())
    words = _WORDS.read_text(encoding="utf-8").replace("{faults}", str(count)).replace("{attempts}", str(ATTEMPTS))
    words = words.replace("{cells}", str(count * len(METHODS) * len(WAYS)))
    return figures.filled(words).replace(_HERE, "\n".join(table(cells)).strip())


def summary(cells: Sequence[Cell]) -> str:
    """One line: how many, and how long the longest took."""
    objections = sum(1 for cell in cells if cell.objections())
    longest = max(cells, key=lambda cell: cell.seconds)
    return (
        f"{len(cells)} cells, {len(cells) - objections} as they have to be, {objections} not; "
        f"longest {longest.seconds:.2f} s ({longest.fault.name}, {longest.method}, {longest.way})"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.faults.matrix", description="Run and print the fault matrix."
    )
    parser.add_argument("--write", type=Path, metavar="FILE", help=f"keep the page too, as {PAGE.name} in docs/")
    parser.add_argument("--kept", action="store_true", help="run nothing: figures as kept, the matrix as it has to be")
    options = parser.parse_args(arguments)
    if options.kept:
        (options.write or PAGE).write_text(page(), encoding="utf-8")
        return 0
    cells = run_all()
    print("\n".join(table(cells)), "", summary(cells), sep="\n")
    objections = [line for cell in cells for line in cell.objections()]
    if objections:
        print("\n".join(objections), file=sys.stderr)
        return 1
    if options.write:
        options.write.write_text(page(cells), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
