"""Dates, times and durations between Python and the several ways the API writes them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, Literal, TypeAlias

from altegio_core.base.types import UNSET, Unset

Zone: TypeAlias = tzinfo | str
"""A time zone, or its name as a location's ``timezone_name`` gives it."""

# What stands for "no date": nothing at all, and the two ways a database of zeros comes out.
_NO_DATE = re.compile(r"(0000-00-00|-0001-11-30).*|")
_ZONE_NAME = re.compile(r"[A-Za-z_]+(/[A-Za-z_-]+)+", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", re.ASCII)
# Narrower than fromisoformat, which also reads weeks and digits without hyphens.
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DATETIME = re.compile(_DATE.pattern + r"([ T]\d{2}:\d{2}(:\d{2}([.]\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?", re.ASCII)


def as_zone(zone: Zone) -> tzinfo:
    """A time zone from its name, such as ``Europe/Berlin``; a time zone is returned as it is.

    Raises:
        ValueError: nobody knows the name.
    """
    if isinstance(zone, tzinfo):
        return zone
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    if isinstance(zone, str):
        try:
            return ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
        # Systems without a time zone database of their own: dateutil finds one. It would also take a path or a rule.
        from dateutil import tz

        found: tzinfo | None = tz.gettz(zone) if _ZONE_NAME.fullmatch(zone) else None
        if found is not None:
            return found
    raise ValueError(f"no time zone is called {_shown(zone)}")


def parse_datetime(text: str | Unset | None, zone: Zone | None = None) -> datetime | None:
    """Reads a date-time as the API writes it.

    Args:
        text: ``YYYY-MM-DD HH:MM:SS``, or ISO 8601 with ``+05:00``, ``+0500``, ``Z`` or no offset.
        zone: the location's time zone. With it the clock reading is taken for local time there and a written offset
            is ignored: the API has been seen to write the winter offset in summer. Without it an offset is believed,
            and text without one gives a datetime without a zone, which is the location's local time.

    Returns:
        The moment; None for what stands for no date: null, UNSET, ``""``, ``0000-00-00`` with or without a time. A
        value of 1970-01-01 is returned as such, for people have birthdays; in ``schedule_till`` it means "no schedule".

    Raises:
        ValueError: the text is no date-time.
    """
    if text is None or text is UNSET:
        return None
    if isinstance(text, str) and _NO_DATE.fullmatch(text):
        return None
    if not (isinstance(text, str) and _DATETIME.fullmatch(text)):
        raise ValueError(f"no date-time: {_shown(text)}")
    moment = datetime.fromisoformat(text)
    return moment if zone is None else moment.replace(tzinfo=as_zone(zone))


def parse_date(text: str | Unset | None) -> date | None:
    """Reads ``YYYY-MM-DD``, or the date of a date-time. None as for :func:`parse_datetime`.

    Raises:
        ValueError: the text is no date.
    """
    moment = parse_datetime(text)
    return moment and moment.date()


def parse_time(text: str | Unset | None) -> time | None:
    """Reads ``H:MM``, ``HH:MM`` or ``HH:MM:SS``. None for null, for ``""`` and for what did not come.

    Raises:
        ValueError: the text is no time of day.
    """
    if text is None or text is UNSET or text == "":
        return None
    if isinstance(text, str) and (match := _CLOCK.fullmatch(text)):
        return time(int(match[1]), int(match[2]), int(match[3] or 0))
    raise ValueError(f"no time of day: {_shown(text)}")


def parse_duration(seconds: float | str | Unset | None) -> timedelta | None:
    """Read a duration, which the API counts in seconds. None for null, for ``""`` and for what did not come.

    Raises:
        ValueError: it is no number.
    """
    if seconds is None or seconds is UNSET or seconds == "":
        return None
    try:
        return timedelta(seconds=float(seconds))
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"no duration in seconds: {_shown(seconds)}") from None


NO_DATETIME = "{} is a datetime, and this is of class {}; parse_datetime() reads text"


def format_datetime(value: datetime, zone: Zone | None = None, separator: Literal[" ", "T"] = " ") -> str:
    """Writes a datetime as the API takes it: local time of the location to the second, without offset.

    Args:
        value: a datetime without a zone is local time already; one with a zone is converted to ``zone``.
        zone: the location's time zone.
        separator: between date and time. Parts of a second are left out.

    Raises:
        ValueError: the value has a zone and the location's is not given, so that its local time is unknown; or it is
            the second of two moments that read the same, in the hour that comes twice when clocks go back: the text
            would stand for the first.
    """
    if not isinstance(value, datetime):
        raise TypeError(NO_DATETIME.format("value", type(value).__name__))
    if value.tzinfo is not None:
        if zone is None:
            raise ValueError(
                "the API takes local time: give a datetime without a time zone, or the location's zone too"
            )
        value = value.astimezone(UTC).astimezone(as_zone(zone))
        if value.fold:
            first = value.replace(fold=0)
            raise ValueError(
                f"{value:%H:%M} comes twice on {value:%Y-%m-%d}, as {first.isoformat()} and {value.isoformat()}; the "
                "API takes no offset and would read the first: give a datetime without a time zone if that is wanted"
            )
    return value.replace(tzinfo=None).isoformat(separator, timespec="seconds")


def format_date(value: date) -> str:
    """Writes a date as ``YYYY-MM-DD``.

    Raises:
        TypeError: the value is a datetime, whose time would be lost.
    """
    if isinstance(value, datetime):
        raise TypeError("expected a date; use .date() of the datetime")
    return value.isoformat()


def seconds(value: timedelta | int) -> int:
    """A duration in whole seconds, the API's unit; a number is taken for seconds.

    Raises:
        ValueError: the duration has parts of a second.
    """
    if isinstance(value, int):
        return value
    whole, rest = divmod(value, timedelta(seconds=1))
    if rest:
        raise ValueError(f"the API counts whole seconds, not {value.total_seconds()} s")
    return whole


def _shown(given: Any) -> str:
    """What was given, cut short; of what is no text only the kind, for that may be anything a server sends."""
    return repr(given[:40]) if isinstance(given, str) else f"a value of type {type(given).__name__}"
