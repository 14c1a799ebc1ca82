"""The mock that keeps state, as a test of a user's meets it, and each behaviour that costs people bookings."""

import json
import re
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from typing import Any

import pytest

from altegio import Throttle, errors
from altegio.mock import MockServer
from altegio_core.base import clock
from altegio_core.mock.behaviours.access import Rate
from altegio_core.mock.behaviours.keeping import span as overlapping
from tests.unit.pocket import appointment, booking, event, pocket

WEEK = {"filter_from": "2026-12-01 00:00:00", "filter_to": "2026-12-08 00:00:00"}


def test_what_is_created_is_read_listed_changed_and_deleted(altegio: Any) -> None:
    made = altegio.v1.clients.create_client(4564, body={"name": "Zoe", "phone": "13155550175", "comment": "tea"}).data
    assert (made.name, made.comment) == ("Zoe", "tea")
    assert altegio.v1.clients.get_client(4564, made.id).data.name == "Zoe"
    assert [one.id for one in altegio.v1.clients.iter_get_client_list(4564, body={})] == [made.id]
    altegio.v1.clients.update_client(4564, made.id, body={"name": "Zoë", "phone": "13155550175"})
    read = altegio.v1.clients.get_client(4564, made.id).data
    assert (read.name, read.comment) == ("Zoë", "")  # a PUT replaces
    altegio.v1.clients.delete_client(4564, made.id)
    with pytest.raises(errors.NotFoundError):
        altegio.v1.clients.get_client(4564, made.id)
    assert not altegio.v1.clients.get_client_list(4564, body={}).data


def test_each_location_has_things_of_its_own(altegio: Any) -> None:
    made = altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175"}).data
    with pytest.raises(errors.NotFoundError):
        altegio.v1.clients.get_client(2, made.id)


def test_rules_of_the_description_are_kept(altegio: Any, mock: MockServer) -> None:
    from altegio import CallOptions

    with pytest.raises(errors.UnprocessableEntityError):
        altegio.v1.clients.create_client(1, body={"phone": "1"}, options=CallOptions(check=False))
    assert mock.snapshot()["things"] == []


def test_lists_come_in_pages_and_by_the_filters_they_declare(altegio: Any) -> None:
    for day in range(1, 8):
        body = appointment(datetime=f"2026-12-0{day}T10:00:00", staff_id=day % 2 + 1)
        altegio.v1.appointments.create_appointment(1, body=body)
    listed = altegio.v1.appointments.get_appointment_list
    assert len(listed(1, count=3, page=3).data) == 1
    assert listed(1, count=3, page=1).meta.total == 7
    assert len(listed(1, start_date="2026-12-03", end_date="2026-12-05").data) == 3
    assert {one.staff_id for one in listed(1, team_member_id=2).data} == {2}
    last = listed(1).data[-1]
    assert [one.id for one in listed(1, changed_after=last.last_change_date).data] == [last.id]
    altegio.v1.appointments.delete_appointment(1, last.id)
    assert len(listed(1).data) == 6
    assert [one.id for one in listed(1, with_deleted=1).data if one.deleted] == [last.id]


def test_both_apis_show_the_same_things(altegio: Any) -> None:
    made = altegio.v2.events.create_event(1, body=event()).data
    altegio.v2.events.create_event_appointment(1, int(made.id), body=booking())
    (one,) = altegio.v1.appointments.get_appointment_list(1, activity_id=int(made.id)).data
    assert (one.activity_id, one.client.id) == (int(made.id), 5)
    (other,) = altegio.v2.appointments.iter_list_appointments(1, filter_activity_id=int(made.id))
    assert int(other.id) == one.id


def test_the_same_seed_gives_the_same_ids_and_times() -> None:
    shown = []
    for seed in (1, 1, 2):
        mock = MockServer(state=True, seed=seed)
        with pocket(mock) as altegio:
            altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "1"})
        shown.append(mock.snapshot())
    assert shown[0] == shown[1] != shown[2]


def test_a_snapshot_is_json_and_comes_back(mock: MockServer) -> None:
    with pocket(mock) as altegio:
        made = altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175"}).data
        kept = json.loads(json.dumps(mock.snapshot()))
        altegio.v1.clients.delete_client(1, made.id)
        mock.load(kept)
        assert altegio.v1.clients.get_client(1, made.id).data.name == "Zoe"
        mock.reset()
        with pytest.raises(errors.NotFoundError):
            altegio.v1.clients.get_client(1, made.id)


def test_a_world_is_written_by_hand(mock: MockServer) -> None:
    things = [{"resource": "client", "scope": [4564], "id": 7, "fields": {"name": "Zoe", "phone": "13155550175"}}]
    mock.load({"things": things})
    with pocket(mock) as altegio:
        assert altegio.v1.clients.get_client(4564, 7).data.name == "Zoe"
        made = altegio.v1.clients.create_client(4564, body={"name": "Al", "phone": "1"}).data.id
        mock.load({"things": [{**things[0], "id": made}]})
        assert altegio.v1.clients.create_client(4564, body={"name": "Al", "phone": "1"}).data.id == made + 1
    with pytest.raises(LookupError, match="did you mean client"):
        mock.load({"things": [{**things[0], "resource": "clinet"}]})
    with pytest.raises(RuntimeError, match="state=True"):
        MockServer().load({"things": []})


@pytest.mark.parametrize(
    ("world", "told"),
    [
        ({"things": [{"resource": "clint", "scope": [1], "id": 1}]}, "no resource 'clint'; did you mean client"),
        (
            {"things": [{"resource": "client", "scope": [], "id": 1}]},
            "the scope of a resource client is ['location_id']",
        ),
        ({"things": [{"resource": "client", "id": 1}]}, "snapshot.things.0.scope: required"),
        ({"things": [{"resource": "client", "scope": [1], "id": 1, "field": {}}]}, "things.0.field: no such field"),
        ({}, "snapshot.things: required"),
        ([], "snapshot: object"),
        ({"things": [], "thing": []}, "snapshot.thing: no such field"),
        ({"things": None}, "snapshot.things: array"),
        ({"things": [7]}, "snapshot.things.0: object"),
        ({"things": [], "seconds": "1"}, "snapshot.seconds: integer"),
        ({"things": [], "seconds": 10**30}, "snapshot.seconds: at most"),
        ({"things": [], "next": {"client": "7"}}, "snapshot.next.client: integer"),
        *(
            ({"things": [{"resource": "client", "scope": [1], "id": 1, name: value}]}, f"snapshot.things.0.{name}: ")
            for name, value in [("scope", "1"), ("id", None), ("fields", 5), ("deleted", "no"), ("made", 5)]
        ),
    ],
)
def test_what_is_wrong_with_a_world_is_told_and_nothing_is_lost(mock: MockServer, world: Any, told: str) -> None:
    kept = {"things": [{"resource": "client", "scope": [4564], "id": 7, "fields": {"name": "Zoe"}}]}
    mock.load(kept)
    with pytest.raises((LookupError, ValueError), match=re.escape(told)):
        mock.load(world)
    assert [one["id"] for one in mock.snapshot()["things"]] == ["7"]


def test_a_time_nobody_can_read_is_refused() -> None:
    for now in ("tomorrow", "2026-12-01T10:00:00+02:00"):
        with pytest.raises(ValueError, match=re.escape(now)):
            MockServer(state=True, now=now)


def test_who_finds_nothing_is_told_what_was_looked_for(altegio: Any) -> None:
    made = altegio.v2.events.create_event(1, body=event()).data
    with pytest.raises(errors.NotFoundError, match=f"event {made.id} is not kept here"):
        altegio.v2.events.update_event(2, int(made.id), body=event())
    altegio.v2.events.delete_event(1, int(made.id))
    with pytest.raises(errors.NotFoundError, match=f"event {made.id} was deleted"):
        altegio.v2.events.create_event_appointment(1, int(made.id), body=booking())
    with pytest.raises(errors.UnprocessableEntityError, match=r"it is 2026-11-22T09:00:0\d by the clock of the mock"):
        altegio.v2.events.list_events(1, **(WEEK | {"filter_from": "2026-11-01 00:00:00"}))


def test_a_default_break_is_added_to_an_event_that_gives_none(altegio: Any) -> None:
    made = altegio.v2.events.create_event(1, body=event(date="2026-12-01 10:00:00")).data
    assert made.attributes.length == 4800  # E54: 60 minutes became 80
    made = altegio.v2.events.create_event(1, body=event(date="2026-12-02 10:00:00", technical_break_duration=0)).data
    assert made.attributes.length == 3600


def test_a_busy_team_member_is_told_unless_it_does_not_matter(altegio: Any) -> None:
    altegio.v2.events.create_event(1, body=event())
    with pytest.raises(errors.ConflictError):
        altegio.v2.events.create_event(1, body=event(date="2026-12-01 10:30:00"))
    altegio.v2.events.create_event(1, body=event(date="2026-12-01 10:30:00", force=True))
    with pytest.raises(errors.ConflictError):
        altegio.v1.appointments.create_appointment(1, body=appointment(datetime="2026-12-01T10:45:00"))
    busy = appointment(datetime="2026-12-01T10:45:00", save_if_busy=True)
    assert altegio.v1.appointments.create_appointment(1, body=busy).data


def test_seats_run_out_and_come_back(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event(capacity=1)).data.id)
    altegio.v2.events.create_event_appointment(1, made, body=booking())
    with pytest.raises(errors.UnprocessableEntityError):
        altegio.v2.events.create_event_appointment(1, made, body=booking())
    (taken,) = altegio.v2.appointments.iter_list_appointments(1, filter_activity_id=made)
    assert altegio.v2.events.get_event(1, made).data.attributes.clients_count == 1
    altegio.v2.appointments.delete_appointment(1, int(taken.id))
    assert altegio.v2.events.create_event_appointment(1, made, body=booking()).data


def test_bookings_of_several_are_made_as_far_as_there_is_room(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event(capacity=1)).data.id)
    records = [{"client_id": 1, "clients_count": 1}, {"client_id": 2, "clients_count": 1}]
    answer = altegio.v2.events.bulk_create_event_appointments(1, made, body={"records": records})
    assert len(answer.data) == 1
    assert [error["index"] for error in answer.meta["errors"]] == [1]  # E56: under 201


def test_deleting_an_event_cancels_its_bookings(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    altegio.v2.events.create_event_appointment(1, made, body=booking())
    altegio.v2.events.delete_event(1, made)
    assert altegio.v1.appointments.get_appointment_list(1).data == []
    assert altegio.v2.events.get_event(1, made).data.id == str(made)  # E24: still read by its id


def test_only_unpaid_bookings_move_and_only_into_the_future(altegio: Any, mock: MockServer) -> None:
    dates = ("2026-12-01 10:00:00", "2026-12-02 10:00:00", "2026-11-20 10:00:00")
    first, later, past = (int(altegio.v2.events.create_event(1, body=event(date=date)).data.id) for date in dates)
    made = int(altegio.v2.events.create_event_appointment(1, first, body=booking()).data.id)
    move = altegio.v2.events.reschedule_event_appointment
    with pytest.raises(errors.UnprocessableEntityError):
        move(1, first, made, body={"reschedule_activity_id": past})
    assert move(1, first, made, body={"reschedule_activity_id": later}).data.attributes.activity_id == later
    with pytest.raises(errors.NotFoundError):  # it is not there any more
        move(1, first, made, body={"reschedule_activity_id": later})
    kept = mock.snapshot()
    paid = next(thing for thing in kept["things"] if thing["id"] == str(made))
    paid["fields"]["paid_full"] = 1
    mock.load(kept)
    with pytest.raises(errors.UnprocessableEntityError):
        move(1, later, made, body={"reschedule_activity_id": first})


def test_past_events_are_refused_unless_deleted_ones_are_wanted(altegio: Any) -> None:
    past = {"filter_from": "2026-01-01 00:00:00", "filter_to": "2026-12-08 00:00:00"}
    with pytest.raises(errors.UnprocessableEntityError):
        altegio.v2.events.list_events(1, **past)
    assert altegio.v2.events.list_events(1, **past, filter_include_deleted=1).data == []
    assert altegio.v2.events.list_events(1, **WEEK).data == []


def test_a_client_search_gives_ids_unless_fields_are_asked_for(altegio: Any) -> None:
    altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175"})
    (one,) = altegio.v1.clients.get_client_list(1, body={}).data
    assert set(one.to_dict()) == {"id"}
    (one,) = altegio.v1.clients.get_client_list(1, body={"fields": ["id", "name"]}).data
    assert one.name == "Zoe"


def test_clients_are_searched_by_what_the_search_is_asked(altegio: Any) -> None:
    v1 = altegio.v1.clients
    first, second = (
        v1.create_client(1, body={"name": name, "phone": phone, "spent": spent}).data.id
        for name, phone, spent in (("Zoe", "13155550175", 10), ("Al", "13155550176", 90))
    )

    def found(*filters: tuple[str, dict[str, Any]], **given: Any) -> list[int]:
        body = {"filters": [{"type": kind, "state": state} for kind, state in filters], **given}
        return [one.id for one in v1.get_client_list(1, body=body).data]

    assert found(("quick_search", {"value": "+13155550176"})) == [second]
    assert found(("quick_search", {"value": "zoe 0175"})) == [first]
    assert found(("sold_amount", {"from": 50, "to": 100})) == [second]
    either = ("id", {"value": [first]}), ("client", {"id": {"value": [second]}})
    assert (found(*either), found(*either, operation="OR")) == ([], [first, second])
    with pytest.raises(errors.APIError, match="cannot search by 'record'"):
        found(("record", {}))
    with pytest.raises(errors.BadRequestError, match="'quick_search' has neither a value, nor from or to"):
        found(("quick_search", {}))  # and not all clients


def test_the_last_minute_of_the_last_day_is_not_listed(altegio: Any) -> None:
    altegio.v1.appointments.create_appointment(1, body=appointment(datetime="2026-12-05T23:59:30"))
    listed = altegio.v1.appointments.get_appointment_list
    assert listed(1, start_date="2026-12-05", end_date="2026-12-05").data == []  # E14
    assert len(listed(1, start_date="2026-12-05", end_date="2026-12-06").data) == 1


def test_a_booking_goes_where_its_event_goes(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    booked = int(altegio.v2.events.create_event_appointment(1, made, body=booking()).data.id)
    altegio.v2.events.change_event(1, made, date="2026-12-03 12:00:00", technical_break_duration=0)
    shown = altegio.v1.appointments.get_appointment(1, booked).data
    assert (shown.date[:16].replace("T", " "), shown.seance_length) == ("2026-12-03 12:00", 4800)


def test_an_event_is_copied_to_all_dates_or_to_none(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    copy = altegio.v2.events.duplicate_event
    with pytest.raises(errors.ConflictError):  # E56: one wrong date refuses all
        copy(1, made, body={"dates": ["2026-12-02T10:00:00", "2026-12-01T10:30:00"]})
    assert len(copy(1, made, body={"dates": ["2026-12-02T10:00:00", "2026-12-03T10:00:00"]}).data) == 2
    listed = altegio.v2.events.list_events(1, **WEEK).data
    assert [one.attributes.date[:10] for one in listed] == ["2026-12-01", "2026-12-02", "2026-12-03"]
    assert {one.attributes.length for one in listed} == {4800}  # the break is not added once more


def test_who_has_come_does_not_move(altegio: Any) -> None:
    first, later = (
        int(altegio.v2.events.create_event(1, body=event(date=f"2026-12-0{day} 10:00:00")).data.id) for day in (1, 2)
    )
    made = int(altegio.v2.events.create_event_appointment(1, first, body=booking()).data.id)
    altegio.v1.appointments.update_appointment_attendance(1, made, body={"attendance": 1})
    assert altegio.v1.appointments.get_appointment(1, made).data.attendance == 1
    with pytest.raises(errors.UnprocessableEntityError):
        altegio.v2.events.reschedule_event_appointment(1, first, made, body={"reschedule_activity_id": later})


def test_who_is_booked_without_an_id_is_a_client_from_then_on(altegio: Any) -> None:
    made = [
        altegio.v1.appointments.create_appointment(1, body=appointment(save_if_busy=True)).data[0].client.id
        for _ in "ab"
    ]
    (client,) = altegio.v1.clients.get_client_list(1, body={"fields": ["id", "name"]}).data
    assert (made, client.name) == ([client.id, client.id], "Zoe")
    assert len(altegio.v1.appointments.get_appointment_list(1, client_id=client.id).data) == 2


def test_services_are_listed_by_category_and_by_who_gives_them(altegio: Any) -> None:
    body = {"title": "Cut", "category_id": 5, "staff": [{"id": 9, "seance_length": 3600}]}
    made = altegio.v1.services.create_service(1, body=body).data.id
    listed = altegio.v1.services.get_service_list
    for given in ({"staff_id": 9}, {"category_id": 5}, {}):
        assert [one.id for one in listed(1, **given).data] == [made]
    for given in ({"staff_id": 8}, {"category_id": 6}):
        assert listed(1, **given).data == []


def test_times_are_written_as_published_and_changed_all_the_same(altegio: Any) -> None:
    """The offset an answer has is not carried into the next body."""
    made = altegio.v1.appointments.create_appointment(1, body=appointment()).data[0]
    assert made.to_dict()["datetime"][10:] == "T10:00:00+00:00"
    told = altegio.v1.appointments.change_appointment(1, made.id, comment="tea")
    assert (told.changed, told.ignored, told.altered) == (["comment"], [], [])
    assert "datetime" in told.kept
    event_id = altegio.v2.events.create_event(1, body=event(technical_break_duration=0)).data.id
    told = altegio.v2.events.change_event(1, event_id, comment="tea", technical_break_duration=0)
    assert (told.changed, told.after["date"]) == (["comment"], "2026-12-01 10:00:00")


@pytest.mark.parametrize(
    "behaviour", ["default_break", "busy_team_member", "seats", "past_events", "clients_by_id_only"]
)
def test_a_behaviour_can_be_switched_off(behaviour: str) -> None:
    mock = MockServer(state=True, behaviours={behaviour: False})
    assert mock.behaviours[behaviour]
    with pocket(mock) as altegio:
        made = [altegio.v2.events.create_event(1, body=event(force=behaviour != "busy_team_member")).data for _ in "ab"]
        assert (made[0].attributes.length == 3600) == (behaviour == "default_break")
        if behaviour == "seats":
            for _ in range(3):
                altegio.v2.events.create_event_appointment(1, int(made[0].id), body=booking())
        if behaviour == "past_events":
            past = {"filter_from": "2026-01-01 00:00:00", "filter_to": "2026-12-08 00:00:00"}
            assert len(altegio.v2.events.list_events(1, **past).data) == 2
        if behaviour == "clients_by_id_only":
            altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175"})
            assert altegio.v1.clients.get_client_list(1, body={}).data[0].name == "Zoe"


def test_a_behaviour_nobody_knows_is_told() -> None:
    with pytest.raises(LookupError, match="did you mean"):
        MockServer(state=True, behaviours={"default_brake": False})


@pytest.mark.parametrize("given", [{"behaviours": {"seats": "no"}}, {"behaviours": ["seats"]}, {"items": "many"}])
def test_an_option_of_another_form_is_told(given: Any) -> None:
    """The text "no" is true, so it would switch on what it is to switch off."""
    (name,) = given
    with pytest.raises(ValueError, match=name):
        MockServer(state=True, **given)


def test_what_shows_a_behaviour_is_said_in_words() -> None:
    told = MockServer(state=True).behaviours
    assert len(told) > 20
    assert [evidence for evidence in told.values() if " " not in evidence or re.search(r"\b[A-Z]\d+\b", evidence)] == []


def test_a_login_gives_the_token_that_later_calls_need() -> None:
    mock = MockServer(state=True, behaviours={"login_needed": True})
    with pocket(mock) as altegio:
        with pytest.raises(errors.AuthenticationError):
            altegio.v1.clients.get_client_list(1, body={})
        altegio.login("13155550175", "secret")
        assert altegio.v1.clients.get_client_list(1, body={}).data == []
        mock.reset()
        with pytest.raises(errors.AuthenticationError):
            altegio.v1.clients.get_client_list(1, body={})


def test_more_than_there_may_be_is_refused_if_asked_for() -> None:
    mock = MockServer(state=True, behaviours={"rate_limit": True})
    with pocket(mock) as altegio:
        for _ in range(5):
            altegio.v1.clients.get_client_list(1, body={})
        with pytest.raises(errors.RateLimitError):
            altegio.v1.clients.get_client_list(1, body={})


def test_a_client_with_its_limiter_is_never_refused() -> None:
    mock = MockServer(state=True, behaviours={"rate_limit": True})
    with clock.testing() as waits, pocket(mock, limiter=Throttle()) as altegio:
        for _ in range(220):
            altegio.v1.clients.get_client_list(1, body={})
    assert sum(waits) > 60


def test_settings_are_there_from_the_beginning_and_replaced(altegio: Any) -> None:
    read = altegio.developers.webhooks.get_event_notification_settings(1).data
    assert read.urls
    body = {"active": 1, "urls": ["https://example.com/b"]}
    altegio.developers.webhooks.update_event_notification_settings(1, body=body)
    assert altegio.developers.webhooks.get_event_notification_settings(1).data.urls == ["https://example.com/b"]


def test_without_state_what_was_sent_comes_back_and_nothing_is_kept() -> None:
    mock = MockServer()
    with pocket(mock) as altegio:
        made = altegio.v1.clients.create_client(4564, body={"name": "Zoe", "phone": "13155550175"}).data
        assert made.name == "Zoe"
        assert altegio.v1.clients.get_client(4564, 77).data.id == 77
        shown = altegio.v2.events.create_event(4564, body=event(comment="bring tea")).data
        assert (shown.attributes.comment, shown.attributes.staff_id) == ("bring tea", 9)
        assert altegio.v2.events.get_event(4564, 31).data.id == "31"
        assert mock.snapshot()["things"] == []


def test_a_rule_finds_an_id_by_any_name_of_it() -> None:
    """What keeps two bookings apart is a team member, whatever the edition a body is of calls one."""
    when = {"date": "2026-12-01 10:00:00", "length": 3600}
    spans = [overlapping({name: 7, **when}, ["staff_id", "date", "length"]) for name in ("staff_id", "team_member_id")]
    assert spans[0] is not None
    assert spans[0] == spans[1]


@pytest.mark.parametrize("last", ["2026-12-02 10:00:00", "2026-12-02 10:30:00", "2026-12-01 10:00:00"])
def test_copies_are_all_refused_where_one_is_busy_be_it_with_another_copy(mock: MockServer, last: str) -> None:
    with pocket(mock) as altegio:
        made = altegio.v2.events.create_event(1, body=event()).data.id
        kept = mock.snapshot()
        body = {"dates": ["2026-12-02 10:00:00", last], "content_type": 1}
        with pytest.raises(errors.ConflictError):
            altegio.v2.events.duplicate_event(1, made, body=body)
        assert mock.snapshot() == kept


class Slow(deque[float]):
    """Lets other threads go on between its count and what is done with that."""

    def __len__(self) -> int:
        count = super().__len__()
        sleep(0.01)
        return count


def test_threads_together_get_no_more_than_there_may_be() -> None:
    rate = Rate({"per_second": 5, "per_minute": 200}, clock=lambda: 1.0)
    rate._times = Slow(maxlen=200)
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: rate.objection(), range(16)))
    assert answers.count(None) == 5


def test_a_deleted_tag_says_so_under_both_names(mock: MockServer) -> None:
    with pocket(mock) as altegio:
        made = altegio.v2.tags.create_tag(1, body={"title": "VIP", "color": "#ff2828", "entity": 1}).data.id
        for deleted in (False, True):
            told = altegio.v2.tags.get_tag(1, made).data.attributes
            assert (told.is_deleted, told.deleted) == (deleted, int(deleted))
            if not deleted:
                altegio.v2.tags.delete_tag(1, made)
