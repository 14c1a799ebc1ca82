"""Writes items to standard output: a JSON document per line, a JSON list, or CSV with chosen columns; masks secrets."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from altegio_core.base.types import is_dict
from altegio_core.cli.output import dumped, shown
from altegio_core.cli.surface import near
from altegio_core.schema.encode import encode
from altegio_core.schema.show import flat
from altegio_core.schema.types import Schema
from altegio_core.tooling.catalogue import Catalogue
from altegio_core.tooling.words import fields


def lines(items: Iterable[Any]) -> Iterator[str]:
    """Yields a line of JSON per item."""
    return (_json(item) + "\n" for item in items)


def array(items: Iterable[Any]) -> Iterator[str]:
    """Yields one JSON list in pieces."""
    yield "["
    for place, item in enumerate(items):
        yield ("\n" if place == 0 else ",\n") + _json(item)
    yield "\n]\n"


def table(columns: list[str], data: Schema, known: Catalogue) -> Callable[[Iterable[Any]], Iterator[str]]:
    """Makes what yields CSV with chosen columns, such as ``id,client.name``; missing values are empty.

    Raises:
        click.UsageError: a column is neither in the description nor in the first item; the message suggests one.
    """
    described = {field.place.rpartition("[].")[2] for field in fields(data, known)}

    def rows(items: Iterable[Any]) -> Iterator[str]:
        for place, item in enumerate(items):
            plain = encode(item)
            found = flat(plain) if is_dict(plain) else {"value": plain}
            if place == 0:
                _require(columns, described | found.keys())
                yield _line(columns)
            yield _line([_cell(found.get(column)) for column in columns])

    return rows


def _require(columns: list[str], known: set[str]) -> None:
    for column in columns:
        if column not in known and not any(name.startswith(f"{column}.") for name in known):
            raise click.UsageError(f"--csv: there is no column {column!r}{near(column, known)}")


def _line(cells: list[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return shown(value)
    return "" if value is None else _json(value)


def _json(value: Any) -> str:
    return dumped(encode(value))
