"""The fault matrix as a picture, from the tables of docs/reliability.md, which `make faults` writes."""

from collections.abc import Iterator

from docs.make.svg import matrix

WELL, AGAIN, ONCE = "#99d8c9", "#fde68a", "#e5e7eb"


def picture(page: str) -> str:
    """The matrix of a page: success, retried without success, tried once."""
    rows = list(_rows(page))
    columns = ["GET", "PUT", "DELETE", "POST", "PATCH"]
    return matrix("Number of attempts. Green: success; yellow: retried, no success; grey: tried once", columns, rows)


def _rows(page: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    heading, told = "", ""
    for line in page.splitlines():
        if line.startswith("### "):
            heading = line.removeprefix("### ")
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("| ") or len(cells) != 7 or not cells[1][:1].isdigit():
            continue
        if heading != told:
            yield heading, []
            told = heading
        name = cells[0].replace("`", "")
        name = name if len(name) < 62 else name[:60] + "…"
        yield name, [(cell, _colour(cell)) for cell in cells[1:6]]


def _colour(cell: str) -> str:
    if "✓" in cell:
        return WELL
    return AGAIN if int(cell.split()[0]) > 1 else ONCE
