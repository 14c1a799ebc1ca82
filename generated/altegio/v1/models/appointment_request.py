# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Number,
    Object,
    Ref,
    String,
    Unset,
    define,
)
from altegio_core.schema.other_names import without_other_names

if TYPE_CHECKING:
    from .appointment_contact import AppointmentContact
    from .appointment_service_line import AppointmentServiceLine


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class AppointmentRequest(Model):
    """What to send to book, or to replace, an appointment. For a plain one `client`, `staff_id`, `services`, `datetime` and `seance_length` are needed; with the `activity_id` of a group event, `client` alone.

    Used by update_appointment, create_appointment.
    """

    client: AppointmentContact
    """Who is booked."""
    activity_id: int | Unset = UNSET
    """The group event to book into; left out or 0 for a plain appointment (at least 0)."""
    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    attendance: int | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come (at least -1, at most 2)."""
    comment: str | Unset = UNSET
    """A note."""
    custom_color: str | Unset = UNSET
    """Colour in the calendar, without #."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields, value by code."""
    datetime: str | dt.datetime | dt.date | Unset = UNSET
    """Begin; without an offset it is local to the location (YYYY-MM-DD HH:MM:SS)."""
    email_remain_hours: float | Unset = UNSET
    """Hours before the visit at which an e-mail reminds of it; 0 is never."""
    record_labels: list[str] | Unset = UNSET
    """Ids of tags."""
    save_if_busy: bool | Unset = UNSET
    """Whether to book even if the time is taken, past or outside of working hours."""
    seance_length: float | dt.timedelta | Unset = UNSET
    """Length, the break after it included (seconds)."""
    send_sms: bool | Unset = UNSET
    """Whether the client gets an SMS about it."""
    services: list[AppointmentServiceLine] | Unset = UNSET
    """What is to be done."""
    sms_remain_hours: float | Unset = UNSET
    """Hours before the visit at which an SMS reminds of it; 0 is never."""
    staff_id: int | Unset = UNSET
    """The team member."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    team_member_id: int | Unset = UNSET
    """Another name of `staff_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": Integer(minimum=0),
            "api_id": STRING,
            "attendance": Integer(minimum=-1, maximum=2),
            "client": Ref(__package__, "AppointmentContact"),
            "comment": STRING,
            "custom_color": STRING,
            "custom_fields": Map(ANY),
            "datetime": String(format="local-date-time"),
            "email_remain_hours": NUMBER,
            "record_labels": Array(STRING),
            "save_if_busy": BOOLEAN,
            "seance_length": Number(format="seconds"),
            "send_sms": BOOLEAN,
            "services": Array(Ref(__package__, "AppointmentServiceLine")),
            "sms_remain_hours": NUMBER,
            "staff_id": INTEGER,
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
        },
        required=("client",),
        other_names={"team_member_id": "staff_id"},
        when=Object({"activity_id": Integer(minimum=1)}, required=("activity_id",), open=True),
        otherwise=Object({}, required=("client", "datetime", "seance_length", "services", "staff_id"), open=True),
    )
