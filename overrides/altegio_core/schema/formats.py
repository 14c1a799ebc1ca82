"""The table of date and duration formats: Python type, form on the wire, description in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple, TypeAlias

from altegio_core.base.dates import format_date, format_datetime, parse_date, parse_datetime, seconds
from altegio_core.schema.types import ANY, Schema, String, Union

# A local time. With an offset as responses of the API have it, +0500, it is the clock reading that counts: they come
# with the winter offset in summer. An offset in another spelling is somebody's own, and may be that of another place.
_LOCAL = re.compile(r"(\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?)([+-]\d{4})?", re.ASCII)

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"([01]?\d|2[0-4]):[0-5]\d(:[0-5]\d)?", re.ASCII)

When: TypeAlias = date | time | timedelta
"""What this module writes; a datetime is a date to Python."""


def write(value: When, schema: Schema) -> str | int:
    """The value in the form the schema asks for; where it asks for none, in the API's usual one.

    A datetime without a zone is local time of the location; one with a zone goes out as it stands, with its offset,
    unless the pattern of the field has no room for one.

    Raises:
        ValueError, TypeError: the value does not fit the form; the text says what would.
    """
    form = _form(schema)
    word = getattr(form, "format", None)
    takes_zone = not getattr(form, "pattern", None) and (
        word is None or FORMATS[word].given_as.startswith("dt.datetime")
    )
    if isinstance(value, datetime) and value.tzinfo is not None and takes_zone:
        return value.isoformat(timespec="seconds")
    return (FORMATS[word].write if word else _usual)(value)


def local_text(text: str, schema: String) -> str | None:
    """A local time as the pattern of a field has it, from text with the other separator, without seconds, or with the
    offset a response has; a date as the field spells it. None if it is none."""
    if schema.format == "date-dotted" and _ISO.fullmatch(text):
        return ".".join(reversed(text.split("-")))
    match = _LOCAL.fullmatch(text)
    if match is None or schema.format not in ("local-date-time", "local-date-time-t"):
        return None
    try:
        return str(write(datetime.fromisoformat(match[1]), schema))
    except ValueError:
        return None


def misread(text: str, word: str) -> str | None:
    """The form a text has to have, in words; None if it can be read in it. What stands for no date is a date, and
    digits alone may be a moment counted in seconds."""
    form = FORMATS.get(word)
    if form is None or form.read is None or text.isdecimal():
        return None
    try:
        form.read(text)
    except ValueError:
        return f"{form.kind}, {form.pattern}"
    return None


def objection(value: When, schema: Schema) -> str:
    """Why a value cannot be written, as a rule."""
    try:
        write(value, schema)
    except (TypeError, ValueError) as error:
        return str(error)
    return "a value that JSON can hold"


def _form(schema: Schema) -> Schema:
    """The schema that says how to write; one that says nothing if there is none."""
    if isinstance(schema, Union):
        return next((form for option in schema.options if (form := _form(option)) is not ANY), ANY)
    return schema if getattr(schema, "format", None) in FORMATS else ANY


def _local(value: When) -> str:
    if not isinstance(value, datetime):
        if not isinstance(value, date):
            raise TypeError("a datetime, or a date for its midnight")
        value = datetime(value.year, value.month, value.day)  # as the server reads a date alone
    if value.tzinfo is not None:
        raise ValueError("a datetime without a time zone, in local time of the location (see dates.format_datetime)")
    return format_datetime(value)


def _local_t(value: When) -> str:
    return _local(value).replace(" ", "T")


def _date(value: When) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise TypeError("a date without a time")
    return format_date(value)


def _digits(value: When) -> int:
    return int(_date(value).replace("-", ""))


def _dotted(value: When) -> str:
    return ".".join(reversed(_date(value).split("-")))


def _clock(value: When) -> str:
    if not isinstance(value, time):
        raise TypeError("a time of day")
    return value.isoformat(timespec="seconds" if value.second else "minutes")


def _clock_to_the_second(value: When) -> str:
    return _clock(value) if isinstance(value, time) and value.second else f"{_clock(value)}:00"


def _seconds(value: When) -> int:
    if not isinstance(value, timedelta):
        raise TypeError("a duration, as a timedelta or in seconds")
    return seconds(value)


def _usual(value: When) -> str | int:
    if isinstance(value, timedelta):
        return seconds(value)
    if isinstance(value, time):
        return _clock(value)
    return _local(value) if isinstance(value, datetime) else _date(value)


def _read_date(text: str) -> None:
    moment = parse_datetime(text)
    if moment is not None and moment.time() != time():
        raise ValueError(text)


def _read_dotted(text: str) -> None:
    if text and "." not in text:
        raise ValueError(text)
    parse_date("-".join(reversed(text.split("."))))


def _read_clock(text: str) -> None:
    if text and not _CLOCK.fullmatch(text):
        raise ValueError(text)


class Format(NamedTuple):
    """One form of a date or duration on the wire.

    Attributes:
        given_as: the Python type that can be given in its place, as generated code spells it.
        write: makes what is sent.
        example: a value in this form.
        kind: what it is, in words.
        pattern: the form in letters, such as ``YYYY-MM-DD``; empty where the kind says all.
        read: raises ValueError for text that is not of the form; None where there is no text.
    """

    given_as: str
    write: Callable[[Any], str | int]
    example: str | int
    kind: str
    pattern: str = ""
    read: Callable[[str], object] | None = None

    def in_words(self) -> str:
        """What a value has to be, with an example."""
        return f"{self.kind}, as {self.example}" if self.pattern else self.kind


_AT_THE_LOCATION = "date and time at the location"
_A_MOMENT = "dt.datetime | dt.date"
FORMATS: Mapping[str, Format] = {
    "date": Format("dt.date", _date, "2026-11-22", "date", "YYYY-MM-DD", _read_date),
    "date-digits": Format("dt.date", _digits, 20261122, "date", "YYYYMMDD"),
    "date-dotted": Format("dt.date", _dotted, "22.11.2026", "date", "DD.MM.YYYY", _read_dotted),
    "date-time": Format(
        _A_MOMENT,
        _local_t,
        "2026-11-22T14:00:00+03:00",
        "date and time with offset",
        "YYYY-MM-DDTHH:MM:SS+HH:MM",
        parse_datetime,
    ),
    "local-date-time": Format(
        _A_MOMENT, _local, "2026-11-22 14:00:00", _AT_THE_LOCATION, "YYYY-MM-DD HH:MM:SS", parse_datetime
    ),
    "local-date-time-t": Format(
        _A_MOMENT, _local_t, "2026-11-22T14:00:00", _AT_THE_LOCATION, "YYYY-MM-DDTHH:MM:SS", parse_datetime
    ),
    "clock": Format("dt.time", _clock, "14:00", "time of day", "HH:MM", _read_clock),
    "clock-to-the-second": Format("dt.time", _clock_to_the_second, "14:00:00", "time of day", "HH:MM:SS", _read_clock),
    "seconds": Format("dt.timedelta", _seconds, 3600, "seconds"),
}
"""The description's word (``format``, or ``x-altegio-format``, which says more) → the form it stands for."""
