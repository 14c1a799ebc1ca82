"""Values as people look at them: a line that fits a screen, a block, a table; secrets are masked in all of them.

Loaded when somebody looks, and never by a call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

from altegio_core.base.redaction import masked
from altegio_core.base.types import UNSET, is_dict, is_list, is_mapping
from altegio_core.schema.encode import encode
from altegio_core.schema.model import Model
from altegio_core.schema.nested import settle

LINE = 120
"""Characters of a value shown in one line; a list of 25 fits a screen so."""

_BLOCK_LINES = 40
_BLOCK_WIDTH = 100
_ITEMS = 20
_COLUMNS = 12
_TEXT = 48
_MOMENT = len("2026-01-16T16:00:00.000-05:00")
_CELL = 60
# A date broken in three lines is no row any more; who shows it scrolls sideways.
_TABLE = '<table style="white-space: nowrap">'
_LEAST = 8


def line(value: Any, room: int = LINE) -> str:
    """A value in one line; what does not fit is cut, with the number of what was left out."""
    if isinstance(value, Model):
        entries = [(f"{name}=", item) for name, item in members(value)]
        return _listed(f"{type(value).__name__}(", ")", entries, room)
    if is_dict(value):
        return _listed("{", "}", [(f"{name!r}: ", item) for name, item in value.items()], room)
    if is_list(value):
        return _listed("[", "]", [("", item) for item in value], room)
    if isinstance(value, str):
        most = max(8, room - 2)
        # A moment that ends within its quotes looks like another one: shown whole, or counted as left out.
        return repr(value) if len(value) <= max(most, _MOMENT) else f"{value[: most - 1]!r}…"
    if isinstance(value, bytes) and len(value) > _TEXT:
        return f"<{len(value)} bytes>"
    return repr(value)


def _listed(start: str, end: str, entries: list[tuple[str, Any]], room: int) -> str:
    """Everything if there is room; else what is plain, then what holds more, as far as it goes."""
    whole = _as_far(start, end, entries, room)
    if whole is not None:
        return whole
    if start == "[":
        parts = _parts(entries, room - 2)
        return f"[{', '.join(parts)}]" if len(parts) > 1 else f"[{len(entries)} items]"
    plain = [entry for entry in entries if not isinstance(entry[1], Model | list | dict)]
    holding = [entry for entry in entries if isinstance(entry[1], Model | list | dict)]
    return f"{start}{', '.join(_parts([*plain, *holding], room - len(start) - len(end)))}{end}"


def _as_far(start: str, end: str, entries: list[tuple[str, Any]], room: int) -> str | None:
    """All of the entries, or None as soon as they have no room."""
    left = room - len(start) - len(end)
    parts: list[str] = []
    for label, value in entries:
        if left < len(label) + 2:
            return None
        part = label + line(value, left - len(label))
        if len(part) > left or "…" in part or " items]" in part:
            return None
        parts.append(part)
        left -= len(part) + 2
    return f"{start}{', '.join(parts)}{end}"


def _parts(entries: list[tuple[str, Any]], room: int) -> list[str]:
    """As many entries as fit, and how many do not."""
    parts: list[str] = []
    for place, (label, value) in enumerate(entries):
        rest = len(entries) - place
        left = room - len(f"… {rest} more") - len(label) - 2
        part = label + line(value, min(left, _TEXT)) if left >= _LEAST else ""
        if not part or len(part) > left + len(label):
            return [*parts, f"… {rest} more"]
        parts.append(part)
        room -= len(part) + 2
    return parts


class _Line:
    """A value that is shown as its line, whoever shows it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def in_lines(value: Any) -> Any:
    """A list of models as a line for each, from its beginning, for what would show all there is in them."""
    if not is_list(value) or not value or not isinstance(value[0], Model):
        return value
    lines = [_Line(line(item, _BLOCK_WIDTH)) for item in value[:_ITEMS]]
    return lines if len(value) <= _ITEMS else [*lines, _Line(f"… {len(value) - _ITEMS} more")]


def members(model: Model) -> Iterator[tuple[str, Any]]:
    """The fields of a model that hold something, secrets masked."""
    return ((name, masked(name, value)) for name, value in settle(model).items() if value is not UNSET)


def block(name: str, pairs: Iterable[tuple[str, Any]]) -> str:
    """A thing with its parts below each other; a long list is shown from its beginning."""
    lines: list[str] = []
    for label, value in pairs:
        if is_list(value) and value and isinstance(value[0], Model):
            lines += [f"{label}=[", *(f"    {line(item, _BLOCK_WIDTH)}," for item in value[:_ITEMS])]
            lines += [f"    … {len(value) - _ITEMS} more"] if len(value) > _ITEMS else []
            lines += ["],"]
        elif isinstance(value, Model) and len(line(value, 10 * LINE)) > _BLOCK_WIDTH:
            inner = block(type(value).__name__, members(value)).splitlines()
            lines += [f"{label}={inner[0]}", *inner[1:-1], "),"] if len(inner) > 2 else [f"{label}={inner[0]},"]
        else:
            lines.append(f"{label}={line(value, _BLOCK_WIDTH - len(label))},")
    if len(lines) > _BLOCK_LINES:
        lines = [*lines[: _BLOCK_LINES - 1], f"… {len(lines) - _BLOCK_LINES + 1} more lines"]
    return "\n".join([f"{name}(", *(f"    {one}" for one in lines), ")"])


def flat(value: Mapping[str, Any]) -> dict[str, Any]:
    """An object with the objects inside of it as columns of their own, ``client.name``; lists stay as they are."""
    found: dict[str, Any] = {}
    for name, inner in value.items():
        if is_mapping(inner) and inner:
            found |= {f"{name}.{below}": deep for below, deep in flat(inner).items()}
        else:
            found[name] = inner
    return found


def records(data: Any, *, flatten: bool = False) -> list[dict[str, Any]]:
    """Each item as a dictionary of what JSON can hold, to make a table of; one that is no object is under ``value``."""
    items = data if is_list(data) else [] if data is None else [data]
    plain = (encode(item) for item in items)
    objects = [item if is_dict(item) else {"value": item} for item in plain]
    return [flat(item) for item in objects] if flatten else objects


def html(data: Any) -> str:
    """A table of the first items and columns, as notebooks show it."""
    rows = [flat(masked("", row)) for row in records(data[:_ITEMS] if is_list(data) else data)]
    rows = [{name: masked(name.rpartition(".")[2], value) for name, value in row.items()} for row in rows]
    if not is_list(data) and len(rows) == 1:
        body = "".join(f"<tr><th>{escape(name)}</th>{_cell(value)}</tr>" for name, value in rows[0].items())
        return f"{_TABLE}<tbody>{body}</tbody></table>"
    # What tells the rows apart stands first: plain values before those of objects inside, lists last.
    lists = {name for row in rows for name, value in row.items() if is_list(value)}
    names = sorted(dict.fromkeys(name for row in rows for name in row), key=lambda name: (name in lists, "." in name))
    shown, more = names[:_COLUMNS], len(names) - _COLUMNS
    head = "".join(f"<th>{escape(name)}</th>" for name in shown)
    lines = ("".join(_cell(row.get(name)) for name in shown) for row in rows)
    body = "".join(f"<tr>{cells}</tr>" for cells in lines)
    total = len(data) if is_list(data) else len(rows)
    said = [f"{len(rows)} of {total} items"] + ([f"{more} more columns"] if more > 0 else [])
    table = f"{_TABLE}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f"{table}<p>{', '.join(said)}; <code>to_dicts(flat=True)</code> has them all</p>"


def _cell(value: Any) -> str:
    text = "" if value is None else value if isinstance(value, str) else line(value, _CELL)
    return f"<td>{escape(text if len(text) <= _CELL else text[: _CELL - 1] + '…')}</td>"
