"""What the API writes for dates is read, in each of its spellings; what it wants is written in the one it takes."""

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from altegio_core.base.dates import (
    as_zone,
    format_date,
    format_datetime,
    parse_date,
    parse_datetime,
    parse_duration,
    parse_time,
    seconds,
)
from altegio_core.base.types import UNSET

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 7, 1, 12, 30)
PLUS_FIVE = timezone(timedelta(hours=5))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-07-01 12:30:00", NOON),
        ("2026-07-01T12:30:00", NOON),
        ("2026-07-01T12:30", NOON),
        ("2026-07-01", datetime(2026, 7, 1)),
        ("2026-07-01T12:30:00+05:00", NOON.replace(tzinfo=PLUS_FIVE)),
        ("2026-07-01T12:30:00+0500", NOON.replace(tzinfo=PLUS_FIVE)),
        ("2026-07-01T12:30:00-03:30", NOON.replace(tzinfo=timezone(-timedelta(hours=3, minutes=30)))),
        ("2026-07-01T12:30:00Z", NOON.replace(tzinfo=UTC)),
        ("2026-07-01T12:30:00.500000+0500", NOON.replace(tzinfo=PLUS_FIVE, microsecond=500000)),
        ("1970-01-01 00:00:00", datetime(1970, 1, 1)),
    ],
)
def test_every_spelling_is_read(text, moment):
    read = parse_datetime(text)
    assert read == moment
    assert read.tzinfo == moment.tzinfo


@pytest.mark.parametrize(
    "text", [None, "", "0000-00-00", "0000-00-00 00:00:00", "0000-00-00T00:00:00+0000", "-0001-11-30T00:00:00+00:00"]
)
def test_what_stands_for_no_date_is_none(text):
    assert parse_datetime(text) is None
    assert parse_date(text) is None


@pytest.mark.parametrize(
    "text", ["soon", "20260701", "2026-W27-3", "2026-13-01", "2026-07-01 25:00:00", "1751371800", " ", "2026-07-01 12"]
)
def test_what_is_no_date_is_an_error(text):
    with pytest.raises(ValueError, match=r"date|month|hour"):
        parse_datetime(text)


def test_a_wrong_offset_yields_to_the_zone_of_the_location():
    # Winter offset on a summer day, as the API has been seen to write it.
    read = parse_datetime("2026-07-01T12:30:00+01:00", "Europe/Berlin")
    assert read == NOON.replace(tzinfo=BERLIN)
    assert read.utcoffset() == timedelta(hours=2)
    assert parse_datetime("2026-07-01 12:30:00", BERLIN) == read


def test_dates_and_times_of_day():
    assert parse_date("2026-07-01") == date(2026, 7, 1)
    assert parse_date("2026-07-01 23:59:59") == date(2026, 7, 1)
    assert parse_time("9:05") == time(9, 5)
    assert parse_time("19:05") == time(19, 5)
    assert parse_time("09:05:30") == time(9, 5, 30)
    assert parse_time("") is None
    assert parse_time(None) is None


@pytest.mark.parametrize("text", ["9", "9:5", "25:00", "9:60", "9.05", "٩:٠٥"])
def test_what_is_no_time_of_day_is_an_error(text):
    with pytest.raises(ValueError, match=r"time|hour|minute"):
        parse_time(text)


def test_durations_are_seconds_however_they_are_spelled():
    assert parse_duration(5400) == parse_duration("5400") == parse_duration(5400.0) == timedelta(minutes=90)
    assert parse_duration(0) == timedelta(0)
    assert [parse_duration(nothing) for nothing in (None, UNSET, "")] == [None, None, None]
    for wrong in ("soon", [], "1:30", float("nan"), 1e300):
        with pytest.raises(ValueError, match="no duration in seconds"):
            parse_duration(wrong)


def test_local_time_is_written_without_an_offset():
    assert format_datetime(NOON) == "2026-07-01 12:30:00"
    assert format_datetime(NOON.replace(microsecond=999999), separator="T") == "2026-07-01T12:30:00"
    assert format_datetime(NOON, "Europe/Berlin") == "2026-07-01 12:30:00"


def test_time_with_a_zone_is_converted_or_refused():
    assert format_datetime(NOON.replace(tzinfo=UTC), "Europe/Berlin") == "2026-07-01 14:30:00"
    with pytest.raises(ValueError, match="location's zone"):
        format_datetime(NOON.replace(tzinfo=UTC))


def test_dates_and_durations_are_written_whole():
    assert format_date(date(2026, 7, 1)) == "2026-07-01"
    with pytest.raises(TypeError, match="date"):
        format_date(NOON)
    assert seconds(timedelta(hours=1, seconds=1)) == 3601
    assert seconds(90) == 90
    with pytest.raises(ValueError, match="whole seconds"):
        seconds(timedelta(milliseconds=1500))


def test_zones_by_name():
    assert as_zone("Europe/Berlin") == BERLIN
    assert as_zone(UTC) is UTC
    for unknown in ("Nowhere/Atlantis", "", "../etc/passwd", "Europe"):
        with pytest.raises(ValueError, match="no time zone is called"):
            as_zone(unknown)


def test_zones_on_a_system_that_has_none(monkeypatch):
    def none(name):
        raise zoneinfo.ZoneInfoNotFoundError(name)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", none)
    assert NOON.replace(tzinfo=as_zone("Europe/Berlin")).utcoffset() == timedelta(hours=2)
    with pytest.raises(ValueError, match="no time zone is called"):
        as_zone("Nowhere/Atlantis")


def test_an_hour_that_comes_twice_is_written_for_its_first_time_only():
    berlin = ZoneInfo("Europe/Berlin")
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    assert format_datetime(first, berlin) == "2026-10-25 02:30:00"
    for moment in (second, datetime(2026, 10, 25, 2, 30, tzinfo=berlin, fold=1)):
        with pytest.raises(ValueError, match=r"02:30 comes twice .*02:30:00\+02:00 and .*02:30:00\+01:00"):
            format_datetime(moment, berlin)
    assert format_datetime(datetime(2026, 7, 25, 2, 30, tzinfo=berlin, fold=1), berlin) == "2026-07-25 02:30:00"
