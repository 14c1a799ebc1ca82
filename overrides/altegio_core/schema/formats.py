"""How dates and durations are written in a request, by the description's word for the form."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

from altegio_core.base.dates import format_date, format_datetime, seconds
from altegio_core.schema.types import Schema, Union

When: TypeAlias = date | timedelta
"""What this module writes; a datetime is a date to Python."""


def write(value: When, schema: Schema) -> str | int:
    """The value in the form the schema asks for; where it asks for none, in the API's usual one.

    Raises:
        ValueError, TypeError: the value does not fit the form; the text says what would.
    """
    return _WRITERS[_form(schema)](value)


def objection(value: When, schema: Schema) -> str:
    """Why a value cannot be written, as a rule."""
    try:
        write(value, schema)
    except (TypeError, ValueError) as error:
        return str(error)
    return "a value that JSON can hold"


def _form(schema: Schema) -> str | None:
    if isinstance(schema, Union):
        return next((form for option in schema.options if (form := _form(option))), None)
    form = getattr(schema, "format", None)
    return form if form in _WRITERS else None


def _local(value: When) -> str:
    if not isinstance(value, datetime):
        raise TypeError("a datetime")
    if value.tzinfo is not None:
        raise ValueError("a datetime without a time zone, in local time of the location (see dates.format_datetime)")
    return format_datetime(value)


def _local_t(value: When) -> str:
    return _local(value).replace(" ", "T")


def _moment(value: When) -> str:
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise ValueError("a datetime with a time zone")
    return value.isoformat(timespec="seconds")


def _date(value: When) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise TypeError("a date without a time")
    return format_date(value)


def _digits(value: When) -> int:
    return int(_date(value).replace("-", ""))


def _dotted(value: When) -> str:
    return ".".join(reversed(_date(value).split("-")))


def _seconds(value: When) -> int:
    if not isinstance(value, timedelta):
        raise TypeError("a duration, as a timedelta or in seconds")
    return seconds(value)


def _usual(value: When) -> str | int:
    if isinstance(value, timedelta):
        return seconds(value)
    return _local(value) if isinstance(value, datetime) else _date(value)


_WRITERS: Mapping[str | None, Callable[[Any], str | int]] = {
    None: _usual,
    "local-date-time": _local,  # 2026-11-22 14:00:00
    "local-date-time-t": _local_t,  # 2026-11-22T14:00:00
    "date-time": _moment,  # 2026-11-22T14:00:00-05:00
    "date": _date,  # 2026-11-22
    "date-digits": _digits,  # 20261122
    "date-dotted": _dotted,  # 22.11.2026
    "seconds": _seconds,
}

FORMATS = frozenset(name for name in _WRITERS if name)
"""The words this module knows."""
