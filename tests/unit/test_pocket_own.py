"""The mock that keeps state shows what is kept, alike in every answer, and nothing that only the example has."""

from typing import Any

import pytest

from altegio import errors
from altegio.mock import MockServer
from tests.unit.pocket import appointment, booking, event, pocket

TRANSACTION = {"amount": 100, "client_id": 4, "account_id": 3}


def test_bookings_are_copied_with_an_event_if_they_are_asked_for(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    booked = int(altegio.v2.events.create_event_appointment(1, made, body=booking()).data.id)
    altegio.v1.appointments.update_appointment_attendance(1, booked, body={"attendance": 1})
    dates = [["2026-12-02T10:00:00"], ["2026-12-03T10:00:00"]]
    alone, whole = (
        altegio.v2.events.duplicate_event(1, made, body={"dates": one, "content_type": kind}).data[0]
        for kind, one in enumerate(dates, 1)
    )
    assert {alone.type, whole.type} == {"activity"}
    listed = altegio.v1.appointments.get_appointment_list
    assert listed(1, activity_id=int(alone.id)).data == []
    (copy,) = listed(1, activity_id=int(whole.id)).data
    assert (copy.date[:10], copy.client.id, copy.attendance) == ("2026-12-03", 5, 0)
    assert copy.visit_id != listed(1, activity_id=made).data[0].visit_id


def test_an_appointment_in_the_past_is_refused_unless_it_may_be(altegio: Any) -> None:
    create = altegio.v1.appointments.create_appointment
    with pytest.raises(errors.ConflictError, match="past"):
        create(1, body=appointment(datetime="2026-11-22T08:59:00"))
    assert create(1, body=appointment(datetime="2026-11-22T08:59:00", save_if_busy=True)).data
    assert create(1, body=appointment(datetime="2026-11-22T12:00:00")).data


def test_a_visit_is_that_of_the_appointment(altegio: Any) -> None:
    first, second = (
        altegio.v1.appointments.create_appointment(
            4564, body=appointment(datetime=f"2026-12-0{day}T10:00:00", comment=f"the {day}th")
        ).data[0]
        for day in (5, 6)
    )
    assert first.visit_id != second.visit_id
    altegio.v1.appointments.update_appointment_attendance(4564, second.id, body={"attendance": 1})
    visit = altegio.v1.appointments.get_visit(second.visit_id).data
    (one,) = visit.records
    assert (one.id, one.comment, one.client.name, one.visit_id) == (second.id, "the 6th", "Zoe", second.visit_id)
    assert (visit.datetime[:10], visit.attendance, one.visit_attendance) == ("2026-12-06", 1, 1)
    altegio.v1.appointments.delete_appointment(4564, first.id)
    with pytest.raises(errors.NotFoundError):
        altegio.v1.appointments.get_visit(first.visit_id)


def test_bookings_find_the_team_member_of_an_event_kept_by_any_name(mock: MockServer, altegio: Any) -> None:
    """A snapshot may be of another edition, in which a body calls the team member otherwise."""
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    kept = mock.snapshot()
    for thing in kept["things"]:
        fields = thing["fields"]
        for name in {"staff_id", "team_member_id"} & fields.keys():
            fields["master_id"] = fields.pop(name)
    mock.load(kept)
    booked = altegio.v2.events.create_event_appointment(1, made, body=booking()).data
    assert booked.attributes.staff_id == 9


def test_nothing_belongs_to_what_has_just_been_made(altegio: Any) -> None:
    made = altegio.v1.appointments.create_appointment(1, body=appointment()).data[0]
    read = altegio.v1.appointments.get_appointment(1, made.id).data
    assert made.documents == read.documents == read.finance_transactions == read.consumables == []
    body = {"name": "Al", "specialization": "barber", "position_id": 3, "user_email": None, "user_phone": None}
    altegio.v1.team_members.create_team_member_quick(1, body={**body, "phone_number": "", "is_user_invite": False})
    (member,) = altegio.v1.team_members.get_team_member_list(1).to_dict()["data"]
    assert (member["user"], member["image_group"], member["position"]["id"]) == ([], [], 3)


def test_every_answer_says_the_same_of_a_thing(altegio: Any) -> None:
    made = altegio.v1.payments.create_financial_transaction(1, body=TRANSACTION).to_dict()["data"]
    (read,) = altegio.v1.payments.get_financial_transaction(1, made["id"]).to_dict()["data"]
    (listed,) = altegio.v1.payments.get_transactions(1).to_dict()["data"]
    for name in ("document_id", "master", "supplier", "expense"):  # of what is absent, the server writes []
        assert made[name] == read[name] == listed[name] == (0 if name == "document_id" else []), name


def test_an_answer_counts_what_it_has(altegio: Any) -> None:
    assert altegio.v1.appointments.create_appointment(1, body=appointment()).meta.total == 1


def test_both_apis_list_team_members_and_categories(altegio: Any) -> None:
    assert altegio.v2.team_members.list_team_members(1).data == []
    assert altegio.v2.services.list_service_categories(1).data == []
    body = {"name": "Al", "specialization": "barber", "position_id": 3, "user_email": None, "user_phone": None}
    made = altegio.v1.team_members.create_team_member_quick(
        1, body={**body, "phone_number": "", "is_user_invite": False}
    )
    (member,) = altegio.v2.team_members.list_team_members(1).data
    assert (int(member.id), member.attributes.name, member.attributes.position_id) == (made.data.id, "Al", 3)
    category = altegio.v1.services.create_service_category(1, body={"title": "Hair"}).data
    (other,) = altegio.v2.services.list_service_categories(1).data
    assert (int(other.id), other.attributes.title) == (category.id, "Hair")


def test_an_event_is_at_the_same_moment_in_seconds(altegio: Any) -> None:
    made = altegio.v2.events.create_event(1, body=event(date="2026-12-01 10:00:00")).data
    assert made.attributes.timestamp == 1_796_119_200


def test_hours_without_a_period_are_all_of_them(altegio: Any) -> None:
    days = {"staff_id": 9, "dates": ["2026-12-01", "2027-01-05"], "slots": [{"from": "09:00", "to": "12:00"}]}
    altegio.v1.schedule.set_team_member_schedule(1, body={"schedules_to_set": [days], "schedules_to_delete": []})
    shown = altegio.v1.schedule.get_team_member_schedule_list
    assert [str(one.date) for one in shown(1).data] == days["dates"]
    assert [str(one.date) for one in shown(1, start_date="2027-01-01").data] == ["2027-01-05"]
    assert [str(one.date) for one in shown(1, end_date="2026-12-31").data] == ["2026-12-01"]


@pytest.mark.parametrize("behaviour", ["past_appointment", "visit_of_its_own"])
def test_each_can_be_switched_off(behaviour: str) -> None:
    with pocket(MockServer(state=True, behaviours={behaviour: False})) as altegio:
        past = appointment(datetime="2026-11-01T10:00:00", save_if_busy=behaviour != "past_appointment")
        made = altegio.v1.appointments.create_appointment(1, body=past).data[0]
        assert (made.visit_id == 8262996) == (behaviour == "visit_of_its_own")


def test_a_changed_appointment_is_still_the_clients(altegio: Any) -> None:
    cut = {"title": "Cut", "category_id": 5, "staff": [{"id": 9, "seance_length": 3600}]}
    service = altegio.v1.services.create_service(1, body=cut).data.id
    made = altegio.v1.appointments.create_appointment(1, body=appointment(services=[{"id": service}])).data[0]
    assert made.services[0].title == "Cut"
    altegio.v1.appointments.change_appointment(1, made.id, datetime="2026-12-06T12:00:00")
    (read,) = altegio.v1.appointments.get_appointment_list(1, client_id=made.client.id).data
    assert (read.client.id, read.visit_id, read.services[0].title) == (made.client.id, made.visit_id, "Cut")


def test_the_times_of_an_appointment_are_spelled_as_the_server_spells_them(altegio: Any) -> None:
    made = altegio.v1.appointments.create_appointment(1, body=appointment()).data[0]
    read = altegio.v1.appointments.get_appointment(1, made.id).data
    (listed,) = altegio.v1.appointments.get_appointment_list(1).data
    for one in (made, read, listed):
        assert (one.date, str(one.datetime)) == ("2026-12-05 10:00:00", "2026-12-05T10:00:00+00:00")
        assert one.create_date == "2026-11-22T09:00:02+0000"


def test_a_booking_of_an_event_is_with_whom_the_event_is(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    booked = altegio.v2.events.create_event_appointment(1, made, body=booking()).data
    assert (booked.attributes.staff_id, booked.attributes.timestamp) == (9, 1_796_119_200)
    assert booked.attributes.attendance_status_slug == "waiting"
    altegio.v1.appointments.update_appointment_attendance(1, int(booked.id), body={"attendance": 1})
    (one,) = altegio.v2.appointments.list_appointments(1, filter_activity_id=made).data
    assert (one.attributes.staff_id, one.attributes.attendance_status_slug) == (9, "attended")
    assert [one.id for one in altegio.v1.appointments.get_appointment_list(1, team_member_id=9).data] == [int(one.id)]


@pytest.mark.parametrize(
    ("begin", "end", "there"),
    [("10:30", "12:00", 1), ("09:00", "10:30", 1), ("11:00", "12:00", 0), ("09:00", "10:00", 0)],
)
def test_appointments_of_a_period_are_those_that_are_going_on(altegio: Any, begin: str, end: str, there: int) -> None:
    altegio.v1.appointments.create_appointment(1, body=appointment())
    period = {
        "filter_date_intersect_from": f"2026-12-05T{begin}:00",
        "filter_date_intersect_to": f"2026-12-05T{end}:00",
    }
    assert len(altegio.v2.appointments.list_appointments(1, **period).data) == there


def test_who_gives_a_service_is_listed_with_it(altegio: Any) -> None:
    made = altegio.v1.services.create_service(1, body={"title": "Cut", "category_id": 5}).data.id
    link = {"master_id": 9, "seance_length": 3600, "technological_card_id": None}
    altegio.v1.services.assign_service_to_team_member(1, made, body=link)
    (staff,) = altegio.v1.services.get_service(1, made).data.staff
    assert (staff.id, staff.seance_length) == (9, 3600)
    assert len(altegio.v1.services.get_service_list(1, staff_id=9).data) == 1
    change = {"seance_length": 1800, "technological_card_id": None}
    altegio.v1.services.update_service_team_member_assignment(1, made, 9, body=change)
    assert [one.seance_length for one in altegio.v1.services.get_service(1, made).data.staff] == [1800]
    altegio.v1.services.remove_service_from_team_member(1, made, 9)
    assert altegio.v1.services.get_service(1, made).data.staff == []


def test_a_phone_is_found_with_a_plus_or_without(altegio: Any) -> None:
    altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "+13155550175", "spent": 70})
    for phone in ("13155550175", "+13155550175"):
        assert len(altegio.v1.clients.deprecated_get_client_list(1, phone=phone).data) == 1
    wanted = {"fields": ["id", "sold_amount", "last_visit_date", "unknown"]}
    (found,) = altegio.v1.clients.get_client_list(1, body=wanted).to_dict()["data"]
    assert {name: found[name] for name in found if name != "id"} == {"sold_amount": 70, "last_visit_date": ""}


def test_a_client_is_found_by_the_full_name(altegio: Any) -> None:
    altegio.v1.clients.create_client(1, body={"name": "Zoe", "surname": "Smith", "phone": "13155550175"})
    for name, there in (("zoe smith", 1), ("Smi", 1), ("zoe jones", 0)):
        assert len(altegio.v1.clients.deprecated_get_client_list(1, fullname=name).data) == there


def test_who_is_booked_with_others_is_a_client_from_then_on(altegio: Any) -> None:
    made = int(altegio.v2.events.create_event(1, body=event()).data.id)
    several = [{"name": name, "phone": phone} for name, phone in (("Zoe", "13155550175"), ("Al", "13155550176"))]
    altegio.v2.events.bulk_create_event_appointments(1, made, body={"records": several})
    clients = altegio.v1.clients.get_client_list(1, body={"fields": ["id", "name"]}).data
    booked = altegio.v1.appointments.get_appointment_list(1, activity_id=made).data
    assert [(one.client.id, one.client.name) for one in booked] == [(one.id, one.name) for one in clients]
    assert [one.name for one in clients] == ["Zoe", "Al"]


def test_money_is_found_by_a_day_in_eight_digits(altegio: Any) -> None:
    altegio.v1.payments.create_financial_transaction(1, body={**TRANSACTION, "date": "2026-11-23 10:00:00"})
    for day, there in ((20261122, 0), (20261123, 1), (20261124, 0)):
        assert len(altegio.v1.payments.get_transactions(1, start_date=day, end_date=day).data) == there


def test_answers_are_as_described() -> None:
    found: list[object] = []
    with pocket(MockServer(state=True), on_drift=found.append) as altegio:
        body = {"name": "Al", "specialization": "barber", "position_id": 3, "user_email": None, "user_phone": None}
        body |= {"phone_number": "", "is_user_invite": False}
        who = altegio.v1.team_members.create_team_member_quick(1, body=body).data.id
        made = altegio.v1.appointments.create_appointment(1, body=appointment(staff_id=who)).data[0]
        altegio.v1.appointments.change_appointment(1, made.id, comment="tea")
        altegio.v1.appointments.get_visit(made.visit_id)
        group = int(altegio.v2.events.create_event(1, body=event(staff_id=who)).data.id)
        altegio.v2.events.create_event_appointment(1, group, body=booking())
        altegio.v2.events.duplicate_event(1, group, body={"dates": ["2026-12-02T10:00:00"], "content_type": 2})
        altegio.v1.appointments.get_appointment_list(1)
        altegio.v2.appointments.list_appointments(1, filter_activity_id=group)
    assert [str(one) for one in found] == []
