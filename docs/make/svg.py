"""Draws the two pictures the pages need, bars and a matrix, as SVG text: the same bytes for the same figures.

By hand, since a plotting library is a hundred times what this takes, and its output differs by version and fonts.
"""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from attrs import frozen

INK, QUIET, OURS, OTHERS = "#1f2937", "#6b7280", "#0f766e", "#94a3b8"
_FONT = "font-family='system-ui, sans-serif' font-size='13'"
_WIDTH, _LEFT, _RIGHT, _ROW = 720, 292, 84, 26


@frozen
class Bar:
    """One bar: its name, its length, what stands behind it, and whether it is this client's."""

    name: str
    value: float
    text: str
    ours: bool = False


def bars(title: str, rows: Sequence[Bar]) -> str:
    """Horizontal bars from zero, one below the other."""
    most = max(row.value for row in rows)
    room = _WIDTH - _LEFT - _RIGHT
    shapes = []
    for index, row in enumerate(rows):
        top = 48 + index * _ROW
        width = max(1.0, room * row.value / most)
        colour = OURS if row.ours else OTHERS
        shapes += [
            _text(_LEFT - 10, top + 13, row.name, anchor="end", weight="bold" if row.ours else ""),
            f"<rect x='{_LEFT}' y='{top}' width='{width:.1f}' height='17' rx='2' fill='{colour}'/>",
            _text(_LEFT + width + 8, top + 13, row.text, fill=QUIET),
        ]
    return _picture(title, _WIDTH, 48 + len(rows) * _ROW + 12, shapes)


def matrix(title: str, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> str:
    """A table of coloured cells; each cell is a text and a colour. A row without cells is a heading."""
    left, cell, height = 306, 46, 18
    shapes = [_text(left + index * cell + cell / 2, 54, name, anchor="middle") for index, name in enumerate(columns)]
    top = 62
    for name, cells in rows:
        if not cells:
            top += 8
            shapes.append(_text(16, top + 13, name, weight="bold"))
        else:
            shapes.append(_text(left - 10, top + 13, name, anchor="end", size=11))
        for index, (text, colour) in enumerate(cells):
            x = left + index * cell + 1
            shapes.append(f"<rect x='{x}' y='{top + 1}' width='{cell - 2}' height='{height - 2}' fill='{colour}'/>")
            shapes.append(_text(x + cell / 2 - 1, top + 13, text, anchor="middle", size=11))
        top += height
    return _picture(title, left + len(columns) * cell + 16, top + 12, shapes)


def _picture(title: str, width: int, height: float, shapes: Sequence[str]) -> str:
    size = f"width='{width}' height='{height:.0f}' viewBox='0 0 {width} {height:.0f}'"
    head = f"<svg xmlns='http://www.w3.org/2000/svg' {size} {_FONT} role='img'>"
    # A ground of its own, so that it can be read on a light page and on a dark one.
    ground = f"<rect width='{width}' height='{height:.0f}' rx='6' fill='#ffffff'/>"
    parts = [head, f"<title>{escape(title)}</title>", ground, _text(16, 26, title, weight="bold"), *shapes, "</svg>"]
    return "\n".join(parts) + "\n"


def _text(x: float, y: float, text: str, *, anchor: str = "", weight: str = "", fill: str = INK, size: int = 0) -> str:
    more = f" text-anchor='{anchor}'" if anchor else ""
    more += f" font-weight='{weight}'" if weight else ""
    more += f" font-size='{size}'" if size else ""
    return f"<text x='{x:.1f}' y='{y:.1f}' fill='{fill}'{more}>{escape(text)}</text>"
