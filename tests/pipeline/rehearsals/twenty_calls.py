"""Twenty typed calls as a caller of 0.1.0 wrote them; prints what was sent, and what was warned of."""

import datetime as dt
import json
import warnings
from collections.abc import Callable

import httpx

from altegio import Altegio
from altegio.v1.models import (
    AppointmentContact,
    AppointmentRequest,
    AppointmentRequestDict,
    AppointmentServiceLine,
    AssignServiceToTeamMemberRequest,
)
from altegio.v2.models import CreateEventRequest, CreateEventRequestDict, UpdateEventRequest

WHEN = dt.datetime(2026, 11, 22, 14)
SERVICE = AppointmentServiceLine(id=1)
CLIENT = AppointmentContact(phone="+13155550175")
sent: list[str] = []


def answer(request: httpx.Request) -> httpx.Response:
    body = json.dumps(json.loads(request.content), sort_keys=True) if request.content else ""
    sent.append(f"{request.method} {request.url.raw_path.decode()} {body}".strip())
    return httpx.Response(200, json={"success": True, "data": [], "meta": {"count": 0, "total_count": 0}})


EVENT: CreateEventRequestDict = {
    "staff_id": 7,
    "service_id": 500,
    "resource_instance_ids": [],
    "label_ids": [],
    "date": "2026-11-22 14:00:00",
    "length": 3600,
    "capacity": 4,
}


def calls(altegio: Altegio) -> list[Callable[[], object]]:
    v1, v2 = altegio.v1, altegio.v2
    appointment = AppointmentRequest(staff_id=7, services=[SERVICE], client=CLIENT, datetime=WHEN, seance_length=3600)
    changed = AppointmentRequest(staff_id=8, services=[], client=CLIENT, datetime=WHEN, seance_length=1800)
    changed.comment = "later"
    mapping: AppointmentRequestDict = {
        "staff_id": 7,
        "services": [{"id": 1}],
        "client": {"phone": "+13155550175"},
        "datetime": "2026-11-22T14:00:00",
        "seance_length": 3600,
    }
    event = CreateEventRequest(
        staff_id=7, service_id=500, resource_instance_ids=[], label_ids=[], date=WHEN, length=3600, capacity=4
    )
    return [
        lambda: v1.locations.get_location(4564),
        lambda: v1.appointments.create_appointment(4564, body=appointment),
        lambda: v1.appointments.create_appointment(4564, body=mapping),
        lambda: v1.appointments.update_appointment(4564, 9, body=changed),
        lambda: v1.appointments.delete_appointment(4564, 9),
        lambda: v1.appointments.get_appointment(4564, 9),
        lambda: list(v1.appointments.iter_get_appointment_list(4564, start_date=dt.date(2026, 11, 1))),
        lambda: v1.services.assign_service_to_team_member(
            4564, 1, body=AssignServiceToTeamMemberRequest(master_id=7, seance_length=3600, technological_card_id=2)
        ),
        lambda: v1.services.assign_service_to_team_member(
            4564, 1, body={"master_id": 7, "seance_length": 3600, "technological_card_id": 2}
        ),
        lambda: v1.clients.get_client(4564, 3),
        lambda: v1.clients.list_client_comments(4564, 3),
        lambda: v1.clients.create_client_comment(4564, 3, body={"text": "Likes tea"}),
        lambda: v1.team_members.get_team_member_list(4564),
        lambda: v1.payments.get_transactions(4564, start_date=dt.date(2026, 11, 1), end_date=dt.date(2026, 11, 2)),
        lambda: v2.events.create_event(4564, body=event),
        lambda: v2.events.create_event(4564, body=EVENT),
        lambda: v2.events.update_event(
            4564,
            5,
            body=UpdateEventRequest(
                staff_id=7, service_id=500, resource_instance_ids=[], label_ids=[], date=WHEN, length=3600, capacity=4
            ),
        ),
        lambda: v2.events.get_event(4564, 5),
        lambda: list(v2.events.iter_list_events(4564, filter_from=WHEN, filter_to=WHEN)),
        lambda: v2.tags.list_tags(4564),
    ]


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
        every = calls(altegio)
        for call in every:
            call()

told = sorted({str(one.message) for one in caught if issubclass(one.category, DeprecationWarning)})
print(json.dumps({"calls": len(every), "sent": sent, "warnings": told}, indent=1))
