"""The preview of a duplication strategy agrees with a calendar."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from altegio.v1.models import CreateEventDuplicationStrategyRequest, EventDuplicationStrategy
from altegio_core.base.recurrence import RepeatMode, occurrences, occurrences_of

BERLIN = ZoneInfo("Europe/Berlin")
# A Thursday.
START = datetime(2026, 1, 1, 10, 0)


def days(*args, **kwargs) -> list[str]:
    return [moment.strftime("%a %m-%d") for moment in occurrences(*args, **kwargs)]


@pytest.mark.parametrize(
    ("mode", "interval", "expected"),
    [
        (1, 0, ["Thu 01-01", "Fri 01-02", "Sat 01-03", "Sun 01-04"]),
        (1, 2, ["Thu 01-01", "Sun 01-04", "Wed 01-07", "Sat 01-10"]),
        (2, 0, ["Thu 01-01", "Fri 01-02", "Mon 01-05", "Tue 01-06"]),
        (3, 0, ["Fri 01-02", "Mon 01-05", "Wed 01-07", "Fri 01-09"]),
        (4, 0, ["Thu 01-01", "Tue 01-06", "Thu 01-08", "Tue 01-13"]),
        (5, 0, ["Thu 01-01", "Thu 01-08", "Thu 01-15", "Thu 01-22"]),
        (6, 0, ["Thu 01-01", "Sun 02-01", "Sun 03-01", "Wed 04-01"]),
        (6, 1, ["Thu 01-01", "Sun 03-01", "Fri 05-01", "Wed 07-01"]),
        (7, 0, ["Thu 01-01", "Fri 01-01", "Sat 01-01", "Mon 01-01"]),
    ],
)
def test_modes(mode, interval, expected):
    assert days(START, mode, interval=interval, count=4) == expected


def test_every_third_week_on_monday_and_thursday():
    assert days(START, RepeatMode.WEEKLY, [1, 4], 2, count=5) == [
        "Thu 01-01",
        "Mon 01-19",
        "Thu 01-22",
        "Mon 02-09",
        "Thu 02-12",
    ]


def test_days_count_from_sunday_and_weeks_from_monday():
    assert days(START, 5, [0, 6], count=3) == ["Sat 01-03", "Sun 01-04", "Sat 01-10"]
    assert days(START, 5, [0], 1, count=3) == ["Sun 01-04", "Sun 01-18", "Sun 02-01"]
    assert days(START, 5, [6, 0, 6], count=2) == ["Sat 01-03", "Sun 01-04"]


def test_days_mean_nothing_to_other_modes():
    assert days(START, 1, [3], count=2) == ["Thu 01-01", "Fri 01-02"]


def test_months_without_the_day_are_passed_over():
    assert days(datetime(2026, 1, 31, 10), 6, count=3) == ["Sat 01-31", "Tue 03-31", "Sun 05-31"]
    leap = occurrences(datetime(2024, 2, 29, 10), 7, count=2)
    assert [moment.year for moment in leap] == [2024, 2028]


def test_the_end_is_part_of_the_result():
    assert days(START, 1, until=date(2026, 1, 3)) == ["Thu 01-01", "Fri 01-02", "Sat 01-03"]
    assert days(START, 1, until=datetime(2026, 1, 3, 10)) == ["Thu 01-01", "Fri 01-02", "Sat 01-03"]
    assert days(START, 1, until=datetime(2026, 1, 3, 9, 59)) == ["Thu 01-01", "Fri 01-02"]
    assert days(START, 1, until=date(2026, 1, 9), count=2) == ["Thu 01-01", "Fri 01-02"]
    assert days(START, 1, until=date(2025, 12, 31)) == []


def test_the_clock_reading_stays_across_daylight_saving():
    # Clocks in Berlin go forward on 29 March and back on 25 October 2026.
    for start in (datetime(2026, 3, 28, 10, 0), datetime(2026, 10, 24, 10, 0)):
        found = occurrences(start, 1, count=2, tz="Europe/Berlin")
        assert [moment.hour for moment in found] == [10, 10]
        assert found[0].utcoffset() != found[1].utcoffset()
        assert all(moment.tzinfo == BERLIN for moment in found)


def test_a_reading_that_is_skipped_moves_forward():
    found = occurrences(datetime(2026, 3, 28, 2, 30), 1, count=3, tz=BERLIN)
    assert [(moment.hour, moment.minute) for moment in found] == [(2, 30), (3, 30), (2, 30)]


def test_zones_of_start_and_end():
    # 23:30 in UTC is 00:30 on the next day in Berlin.
    start = datetime(2026, 1, 1, 23, 30, tzinfo=UTC)
    assert days(start, 5, count=1, tz=BERLIN) == ["Fri 01-02"]
    assert days(start, 5, count=1) == ["Thu 01-01"]
    assert occurrences(START, 1, count=1)[0].tzinfo is None
    end = datetime(2026, 1, 2, 9, 0, tzinfo=UTC)
    assert len(occurrences(START, 1, until=end, tz=BERLIN)) == 2
    assert len(occurrences(START, 1, until=end - timedelta(seconds=1), tz=BERLIN)) == 1


@pytest.mark.parametrize(
    "given",
    [
        {"mode": 1},
        {"mode": 0, "count": 1},
        {"mode": 8, "count": 1},
        {"mode": 1, "count": 0},
        {"mode": 1, "count": 1, "interval": -1},
        {"mode": 5, "count": 1, "days": [7]},
        {"mode": 5, "count": 1, "days": [-1]},
        {"mode": 1, "count": 1, "tz": "Nowhere/Atlantis"},
    ],
)
def test_what_makes_no_sense_is_refused(given):
    with pytest.raises(ValueError, match=r"."):
        occurrences(START, **given)


@pytest.mark.parametrize("model", [EventDuplicationStrategy, CreateEventDuplicationStrategyRequest])
def test_a_strategy_is_previewed_from_its_model(model):
    strategy = model.from_dict({"title": "x", "repeat_mode_id": 5, "days": [1, 4], "interval": 2})
    assert occurrences_of(strategy, START, count=5, tz=BERLIN) == occurrences(START, 5, [1, 4], 2, count=5, tz=BERLIN)


def test_a_strategy_may_leave_out_days_and_interval():
    assert occurrences_of(EventDuplicationStrategy(repeat_mode_id=1), START, until=date(2026, 1, 2)) == [
        START,
        START + timedelta(days=1),
    ]
    nulls = EventDuplicationStrategy.from_dict({"repeat_mode_id": 1, "days": None, "interval": None})
    assert occurrences_of(nulls, START, count=1) == [START]


def test_numbers_of_a_strategy_may_be_text():
    stored = EventDuplicationStrategy.from_dict({"repeat_mode_id": "5", "days": ["1", "4"], "interval": "2"})
    assert occurrences_of(stored, START, count=5) == occurrences(START, 5, [1, 4], 2, count=5)


@pytest.mark.parametrize("mode", [2, 3, 4])
def test_days_that_are_fixed_know_no_break(mode):
    """A strategy may have one stored all the same."""
    assert occurrences(START, mode, interval=3, count=9) == occurrences(START, mode, count=9)


@pytest.mark.parametrize("given", [{}, {"repeat_mode_id": 8}, {"repeat_mode_id": 1, "interval": 0.5}])
def test_a_strategy_that_makes_no_sense_is_refused(given):
    with pytest.raises(ValueError, match=r"mode|interval|RepeatMode"):
        occurrences_of(EventDuplicationStrategy.from_dict(given), START, count=1)
