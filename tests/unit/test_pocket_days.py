"""The mock that keeps state, about days: working hours, the days with events, and words beside numbers."""

import json
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from altegio import errors
from altegio.mock import MockServer
from tests.support.functions import path_of
from tests.unit.pocket import appointment, event, pocket

MONTH = {"filter_from": "2026-12-01 00:00:00", "filter_to": "2026-12-31 23:59:59"}
MORNING, EVENING = {"from": "09:00", "to": "12:00"}, {"from": "18:00", "to": "21:30"}


def hours(
    altegio: Any, *set_: tuple[int, list[str], list[Any]], clear: list[tuple[int, list[str]]] | None = None
) -> Any:
    body = {
        "schedules_to_set": [{"staff_id": who, "dates": dates, "slots": slots} for who, dates, slots in set_],
        "schedules_to_delete": [{"staff_id": who, "dates": dates} for who, dates in clear or []],
    }
    return altegio.v1.schedule.set_team_member_schedule(1, body=body).data


def week(altegio: Any, **given: Any) -> list[tuple[int, str, list[tuple[str, str]]]]:
    period = {"start_date": date(2026, 11, 23), "end_date": date(2026, 11, 29)} | given
    days = altegio.v1.schedule.get_team_member_schedule_list(1, **period).data
    return [(one.team_member_id, one.date, [(slot.from_, slot.to) for slot in one.slots]) for one in days]


def test_working_hours_of_a_week_are_set_read_changed_and_cleared(altegio: Any) -> None:
    assert week(altegio) == []
    hours(altegio, (5, ["2026-11-23", "2026-11-24"], [MORNING]), (6, ["2026-11-24"], [MORNING, EVENING]))
    monday, tuesday = (5, "2026-11-23", [("09:00", "12:00")]), (5, "2026-11-24", [("09:00", "12:00")])
    other = (6, "2026-11-24", [("09:00", "12:00"), ("18:00", "21:30")])
    assert week(altegio) == [monday, tuesday, other]
    assert week(altegio, staff_ids=[6]) == [other]
    assert week(altegio, start_date="2026-11-24") == [tuesday, other]
    assert week(altegio, end_date="2026-11-23") == [monday]
    hours(altegio, (5, ["2026-11-24"], [EVENING]), clear=[(5, ["2026-11-23"]), (6, ["2026-11-28"])])
    assert week(altegio) == [(5, "2026-11-24", [("18:00", "21:30")]), other]  # what is not named stays


def test_setting_hours_answers_with_those_between_the_first_and_the_last_day_changed(altegio: Any) -> None:
    hours(altegio, (5, ["2026-11-23", "2026-11-25", "2026-11-29"], [MORNING]), (6, ["2026-11-25"], [MORNING]))
    shown = hours(altegio, (5, ["2026-11-24", "2026-11-26"], [EVENING]))
    assert [(one.staff_id, one.date) for one in shown] == [(5, f"2026-11-{day}") for day in (24, 25, 26)]


@pytest.mark.filterwarnings("ignore:v1.schedule:DeprecationWarning")
def test_hours_of_one_are_shown_day_by_day_and_free_days_with_them(altegio: Any) -> None:
    days = [
        {"date": "2026-11-24", "is_working": True, "slots": [MORNING]},
        {"date": "2026-11-25", "is_working": False, "slots": []},
    ]
    altegio.v1.schedule.schedule_team_member_update_deprecated(1, 5, body=days)
    shown = altegio.v1.schedule.get_team_member_schedule(1, 5, "2026-11-23", "2026-11-25").data
    assert [(one.date, one.is_working, len(one.slots)) for one in shown] == [
        ("2026-11-23", 0, 0),
        ("2026-11-24", 1, 1),
        ("2026-11-25", 0, 0),
    ]
    assert altegio.v1.schedule.get_team_member_schedule(1, 5, "2026-11-25", "2026-11-23").data == []


def test_what_keeps_somebody_busy_is_shown_if_asked_for(altegio: Any) -> None:
    hours(altegio, (9, ["2026-12-01"], [MORNING]))
    made = altegio.v2.events.create_event(1, body=event(technical_break_duration=0)).data
    altegio.v1.appointments.create_appointment(1, body=appointment(datetime="2026-12-01T12:30:00"))
    period = {"start_date": "2026-12-01", "end_date": "2026-12-01"}
    shown = altegio.v1.schedule.get_team_member_schedule_list
    assert shown(1, **period).data[0].busy_intervals == []
    (day,) = shown(1, **period, include=["busy_intervals"]).data
    kinds = [(one.entity_type, str(one.from_), str(one.to)) for one in day.busy_intervals]
    assert kinds == [("activity", "36000", "39600"), ("record", "45000", "48600")]
    altegio.v2.events.delete_event(1, int(made.id))
    assert len(shown(1, **period, include=["busy_intervals"]).data[0].busy_intervals) == 1


def test_days_with_events_are_those_of_the_events_there_are(altegio: Any) -> None:
    events = altegio.v2.events
    assert events.list_event_dates(1, **MONTH).data == []
    ends = events.get_event_date_range(1, **MONTH).data.attributes
    assert (ends.min_date, ends.max_date) == (None, None)
    made = [
        events.create_event(1, body=event(date=f"2026-12-{day} 10:00:00", staff_id=who)).data
        for day, who in (("03", 1), ("03", 2), ("07", 1), ("20", 2))
    ]
    assert [one.id for one in events.list_event_dates(1, **MONTH).data] == ["2026-12-03", "2026-12-07", "2026-12-20"]
    assert [one.attributes.date for one in events.list_event_dates(1, **MONTH, filter_master_ids=[2]).data] == [
        "2026-12-03",
        "2026-12-20",
    ]
    assert [one.id for one in events.list_event_dates(1, **MONTH, filter_weekdays=[1]).data] == ["2026-12-07"]
    events.delete_event(1, int(made[-1].id))
    ends = events.get_event_date_range(1, **MONTH).data.attributes
    assert (str(ends.min_date), str(ends.max_date)) == ("2026-12-03", "2026-12-07")
    assert altegio.v1.events.search_event_dates(1, from_="2026-12-04", till="2026-12-31").data == ["2026-12-07"]
    assert altegio.v1.events.get_event_date_range(1).data.to_dict() == {
        "min_date": "2026-12-03",
        "max_date": "2026-12-07",
    }


def test_days_that_are_over_are_refused_unless_deleted_events_are_wanted(altegio: Any) -> None:
    past = MONTH | {"filter_from": "2026-11-01 00:00:00"}
    for refused in (altegio.v2.events.list_event_dates, altegio.v2.events.list_event_filters):
        with pytest.raises(errors.UnprocessableEntityError, match="past"):
            refused(1, **past)
    gone = altegio.v2.events.create_event(1, body=event()).data
    altegio.v2.events.delete_event(1, int(gone.id))
    assert len(altegio.v2.events.list_event_dates(1, **past, filter_include_deleted=1).data) == 1


def test_a_copy_of_an_event_is_at_the_moment_it_was_sent_with(altegio: Any) -> None:
    source = altegio.v2.events.create_event(1, body=event()).data
    when = datetime(2026, 12, 8, 10, tzinfo=timezone(timedelta(hours=3)))
    (copy,) = altegio.v2.events.duplicate_event(1, int(source.id), body={"dates": [when]}).data
    assert copy.attributes.date == "2026-12-08T10:00:00"  # the answer leaves the offset out
    read = altegio.v2.events.get_event(1, int(copy.id)).data
    assert read.attributes.date == "2026-12-08T10:00:00+0300"


def test_what_is_kept_under_an_id_stands_beside_it(altegio: Any) -> None:
    zoe = altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175"}).data
    pay = altegio.v1.payments.create_financial_transaction
    assert pay(1, body={"amount": 5, "client_id": zoe.id}).data.client.to_dict()["name"] == "Zoe"
    shampoo = {"title": "Shampoo", "category_id": 1, "sale_unit_id": 1, "service_unit_id": 1}
    product = altegio.v1.products.create_product(1, body=shampoo).data
    shown = (product[0] if isinstance(product, list) else product).to_dict()
    assert (shown["title"], shown["value"], shown["label"]) == ("Shampoo", "Shampoo", "Shampoo")


@pytest.mark.parametrize("state", [True, False])
def test_words_agree_with_the_number_beside_them(state: bool) -> None:
    with pocket(MockServer(state=state)) as altegio:
        body = {"name": "Zoe", "phone": "13155550175"}
        given = altegio.v1.clients.create_client(1, body=body | {"gender_id": 2, "importance_id": 3}).data
        assert (given.gender, given.importance) == ("Female", "Gold")
        bare = altegio.v1.clients.create_client(1, body=body).data
        words = {0: ("unknown", "No importance class"), 1: ("Male", "Bronze")}
        assert (bare.gender, bare.importance) == words[bare.gender_id]
        place = altegio.v1.locations.create_location(body={"title": "Salon", "country_id": 99}).data
        assert (place.country_id, place.country) == (99, "")  # no country is known by this number


def test_what_is_switched_off_is_answered_by_example() -> None:
    mock = MockServer(state=True, behaviours={"schedules_set": False, "schedules_shown": False})
    with pocket(mock) as altegio:
        hours(altegio, (5, ["2026-11-23"], [MORNING]))
        assert mock.snapshot()["things"] == []
        assert len(week(altegio)) == 1


def test_a_period_that_is_none_is_refused(mock: MockServer) -> None:
    headers = {"authorization": "Bearer partner, User user", "accept": "application/vnd.api.v2+json"}
    for first, last in (("0", "2026-12-01"), ("2026-12-01", "2026-13-45")):
        path = path_of("v1", "get_team_member_schedule", 1, 9, first, last)
        reply: Any = mock._answer("GET", path, "", headers, b"")
        assert reply.status == 422


def test_no_hours_at_all_change_nothing(mock: MockServer) -> None:
    headers = {"authorization": "Bearer partner, User user", "accept": "application/vnd.api.v2+json"}
    path = path_of("v1", "set_team_member_schedule", 1)
    reply: Any = mock._answer("PUT", path, "", headers, b"[]")
    assert (reply.status, mock.snapshot()["things"]) == (200, [])


def test_the_hours_of_a_documented_name_are_refused_as_the_server_refuses_them(mock: MockServer) -> None:
    """The description says team_member_id; whoever sends that, without this client, learns it here."""
    headers = {"authorization": "Bearer partner, User user", "accept": "application/vnd.api.v2+json"}
    path = path_of("v1", "set_team_member_schedule", 1)
    for name, status in (("team_member_id", 422), ("staff_id", 200)):
        body = {"schedules_to_delete": [], "schedules_to_set": [{name: 9, "dates": ["2026-12-01"], "slots": [MORNING]}]}
        reply: Any = mock._answer("PUT", path, "", headers, json.dumps(body).encode())
        assert (reply.status, len(mock.snapshot()["things"])) == (status, int(status == 200))
