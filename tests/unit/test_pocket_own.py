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
