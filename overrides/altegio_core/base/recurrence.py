"""The dates a duplication strategy gives an event: a preview computed here, without a request."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, tzinfo
from enum import IntEnum
from itertools import islice
from typing import Any, Protocol

from altegio_core.base.dates import NO_DATETIME, Zone, as_zone
from altegio_core.base.types import Unset


class RepeatMode(IntEnum):
    """The ways of repeating that a duplication strategy knows."""

    DAILY = 1
    WEEKDAYS = 2
    MON_WED_FRI = 3
    TUE_THU = 4
    WEEKLY = 5
    MONTHLY = 6
    YEARLY = 7


# As rrule counts them: 0 is Monday.
_FIXED_DAYS = {
    RepeatMode.WEEKDAYS: (0, 1, 2, 3, 4),
    RepeatMode.MON_WED_FRI: (0, 2, 4),
    RepeatMode.TUE_THU: (1, 3),
}


def occurrences(
    start: datetime,
    mode: int,
    days: Collection[int] = (),
    interval: int = 0,
    *,
    until: date | None = None,
    count: int | None = None,
    tz: Zone | None = None,
) -> list[datetime]:
    """The start times a duplication strategy stands for.

    The clock reading stays the same all year, whatever daylight saving does to the offset; a reading that a change to
    summer time skips moves forward by what was skipped. A month without the day of ``start``, and a year without
    its 29 February, are passed over. Weeks begin on Monday.

    Args:
        start: the first start time; it is part of the result where it fits the strategy. Without a zone it is local
            time of the location.
        mode: see :class:`RepeatMode`.
        days: for mode 5, days of the week from 0, Sunday, to 6, Saturday; the day of ``start`` if none is given. Other
            modes take no notice of it, as the API does not.
        interval: the break between repetitions, in days (mode 1), weeks (5), months (6) or years (7): 0 repeats every
            week, 2 every third. Modes 2, 3 and 4 know no break and take no notice of it.
        until: the last day, or moment, that may be in the result.
        count: the greatest number of start times. At least one of ``until`` and ``count`` is needed.
        tz: the location's time zone; the zone of ``start`` where it has one and this is left out.

    Returns:
        Start times in order, with the zone if there is one.

    Raises:
        ValueError: an argument is out of bounds, or nothing ends the repetition.
    """
    from dateutil import rrule
    from dateutil import tz as zones

    mode = RepeatMode(mode)
    if not isinstance(start, datetime):
        raise TypeError(NO_DATETIME.format("start", type(start).__name__))
    if until is None and count is None:
        raise ValueError("the repetition has no end: give until or count")
    if count is not None and count < 1:
        raise ValueError(f"count has to be at least 1, not {count}")
    if interval < 0:
        raise ValueError(f"interval has to be at least 0, not {interval}")
    if any(day not in range(7) for day in days):
        raise ValueError(f"days go from 0, Sunday, to 6, Saturday, not {sorted(days)}")
    zone = start.tzinfo if tz is None else as_zone(tz)
    # Reckoned on clock readings; the zone is put on afterwards, so that readings stay the same.
    rule = rrule.rrule(
        rrule.DAILY if mode == 1 else rrule.MONTHLY if mode == 6 else rrule.YEARLY if mode == 7 else rrule.WEEKLY,
        dtstart=_local(start, zone),
        interval=1 if mode in _FIXED_DAYS else interval + 1,
        wkst=rrule.MO,
        until=None if until is None else _local(_end(until), zone),
        byweekday=_weekdays(mode, days),
    )
    readings = islice(rule, count)
    if zone is None:
        return list(readings)
    return [zones.resolve_imaginary(reading.replace(tzinfo=zone)) for reading in readings]


class Strategy(Protocol):
    """A duplication strategy, as its models are in requests and in responses."""

    @property
    def repeat_mode_id(self) -> int | Unset:
        """See :class:`RepeatMode`."""
        ...

    @property
    def days(self) -> Collection[int] | Unset:
        """Days of the week, 0 is Sunday."""
        ...

    @property
    def interval(self) -> float | Unset:
        """The break between repetitions, in units of the mode."""
        ...


def occurrences_of(
    strategy: Strategy,
    start: datetime,
    *,
    until: date | None = None,
    count: int | None = None,
    tz: Zone | None = None,
) -> list[datetime]:
    """The start times a duplication strategy stands for, read from its model; see :func:`occurrences`.

    Raises:
        ValueError: as there, or the strategy has no repeat mode.
    """
    # A strategy that a server sent may hold anything, and numbers as text.
    mode, interval = _number(strategy.repeat_mode_id), _number(strategy.interval or 0)
    days = [_number(day) for day in given] if isinstance(given := strategy.days or (), Collection) else given
    if not isinstance(mode, int):
        raise ValueError("the strategy has no repeat mode")
    if not (isinstance(days, Collection) and all(isinstance(day, int) for day in days)):
        raise ValueError("the days of a strategy are numbers from 0, Sunday, to 6, Saturday")
    if not (isinstance(interval, int) or (isinstance(interval, float) and interval.is_integer())):
        raise ValueError("the interval of a strategy is a whole number")
    return occurrences(start, mode, days, int(interval), until=until, count=count, tz=tz)


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else value


def _weekdays(mode: RepeatMode, days: Collection[int]) -> tuple[int, ...] | None:
    if mode is RepeatMode.WEEKLY and days:
        return tuple((day - 1) % 7 for day in sorted(set(days)))
    return _FIXED_DAYS.get(mode)


def _local(moment: datetime, zone: tzinfo | None) -> datetime:
    """The clock reading in the zone; a moment without a zone is one already."""
    if moment.tzinfo is not None and zone is not None:
        moment = moment.astimezone(zone)
    return moment.replace(tzinfo=None)


def _end(until: date) -> datetime:
    return until if isinstance(until, datetime) else datetime.combine(until, time.max)
