"""Fits plain text to the width of the terminal."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence

import click

_BROADEST = 120
_BROADEST_NAME = 34


def width() -> int | None:
    """Returns the number of columns; None if the output is no terminal, unless COLUMNS is set."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdigit():
        return max(40, shutil.get_terminal_size().columns)
    return None


def cut(text: str) -> str:
    """Returns one line, cut to the width of the terminal."""
    columns = width()
    return text if columns is None or len(text) <= columns else text[: columns - 1] + "…"


def wrapped(text: str, indent: int = 0) -> str:
    """Returns a text in indented lines that fit."""
    space = " " * indent
    columns = min(width() or _BROADEST, _BROADEST)
    return textwrap.fill(text, columns, initial_indent=space, subsequent_indent=space, break_on_hyphens=False)


def heading(text: str) -> str:
    """Returns a heading: bold on a terminal, plain elsewhere."""
    return click.style(text, bold=True) if "NO_COLOR" not in os.environ else text


def rows(pairs: Iterable[tuple[str, str]], indent: int = 2) -> list[str]:
    """Returns names with texts beside them, or below long names."""
    pairs = list(pairs)
    broadest = min(max((len(name) for name, _ in pairs), default=0), _BROADEST_NAME)
    lines: list[str] = []
    for name, text in pairs:
        beside = wrapped(text, indent + broadest + 2)
        if len(name) <= broadest:
            lines.append(" " * indent + name.ljust(broadest + 2) + beside.lstrip())
        else:
            lines += [" " * indent + name, beside]
    return lines


def columns(entries: Sequence[Sequence[str]], indent: int = 2) -> list[str]:
    """Returns lines in columns, each as wide as its longest entry; the last is cut at the width of the terminal."""
    broad = [max(map(len, column)) for column in zip(*entries, strict=True)]
    return [
        cut(" " * indent + "  ".join(text.ljust(size) for text, size in zip(entry, broad, strict=True)).rstrip())
        for entry in entries
    ]
