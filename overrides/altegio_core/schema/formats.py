"""How dates and durations are written in a request, by the description's word for the form."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Literal, TypeAlias

from altegio_core.base.dates import format_date, format_datetime, seconds
from altegio_core.schema.types import ANY, Schema, String, Union

_LOCAL = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?", re.ASCII)

When: TypeAlias = date | timedelta
"""What this module writes; a datetime is a date to Python."""


def write(value: When, schema: Schema) -> str | int:
    """The value in the form the schema asks for; where it asks for none, in the API's usual one.

    Raises:
        ValueError, TypeError: the value does not fit the form; the text says what would.
    """
    form = _form(schema)
    return _WRITERS[getattr(form, "format", None)](value, form)


def objection(value: When, schema: Schema) -> str:
    """Why a value cannot be written, as a rule."""
    try:
        write(value, schema)
    except (TypeError, ValueError) as error:
        return str(error)
    return "a value that JSON can hold"


def local_text(text: str, schema: String) -> str | None:
    """A local time as the pattern of a field has it, from text with the other separator or without seconds."""
    if schema.format not in ("local-date-time", "local-date-time-t") or not _LOCAL.fullmatch(text):
        return None
    return str(write(datetime.fromisoformat(text), schema))


def _form(schema: Schema) -> Schema:
    """The schema that says how to write; one that says nothing if there is none."""
    if isinstance(schema, Union):
        return next((form for option in schema.options if (form := _form(option)) is not ANY), ANY)
    return schema if getattr(schema, "format", None) in FORMATS else ANY


def _local(value: When, schema: Schema, separator: Literal[" ", "T"] = " ") -> str:
    if not isinstance(value, datetime):
        raise TypeError("a datetime")
    if value.tzinfo is None:
        return format_datetime(value, separator=separator)
    if isinstance(schema, String) and schema.pattern:
        raise ValueError("a datetime without a time zone, in local time of the location (see dates.format_datetime)")
    return _with_offset(value)


def _local_t(value: When, schema: Schema) -> str:
    return _local(value, schema, "T")


def _with_offset(value: datetime) -> str:
    return value.isoformat(timespec="seconds")


def _date(value: When, schema: Schema = ANY) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise TypeError("a date without a time")
    return format_date(value)


def _digits(value: When, schema: Schema) -> int:
    return int(_date(value).replace("-", ""))


def _dotted(value: When, schema: Schema) -> str:
    return ".".join(reversed(_date(value).split("-")))


def _seconds(value: When, schema: Schema) -> int:
    if not isinstance(value, timedelta):
        raise TypeError("a duration, as a timedelta or in seconds")
    return seconds(value)


def _usual(value: When, schema: Schema) -> str | int:
    if isinstance(value, timedelta):
        return seconds(value)
    return _local(value, schema) if isinstance(value, datetime) else _date(value)


_WRITERS: Mapping[str | None, Callable[[Any, Schema], str | int]] = {
    None: _usual,
    # A datetime with a zone goes out with its offset, 2026-11-22T14:00:00-05:00, unless a pattern rules that out.
    "local-date-time": _local,  # 2026-11-22 14:00:00
    "local-date-time-t": _local_t,  # 2026-11-22T14:00:00
    "date-time": _local_t,
    "date": _date,  # 2026-11-22
    "date-digits": _digits,  # 20261122
    "date-dotted": _dotted,  # 22.11.2026
    "seconds": _seconds,
}

FORMATS = frozenset(name for name in _WRITERS if name)
"""The words this module knows."""
