# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Map, Number, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_request_client import AppointmentRequestClient
    from .appointment_request_services_item import AppointmentRequestServicesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentRequest(Model):
    """Used by update_appointment, create_appointment."""

    client: AppointmentRequestClient
    activity_id: int | Unset = UNSET
    """at least 0"""
    api_id: str | Unset = UNSET
    attendance: int | Unset = UNSET
    """at least -1, at most 2"""
    comment: str | Unset = UNSET
    custom_color: str | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET
    datetime: str | dt.datetime | Unset = UNSET
    """YYYY-MM-DD HH:MM:SS"""
    email_remain_hours: float | Unset = UNSET
    record_labels: list[str] | Unset = UNSET
    save_if_busy: bool | Unset = UNSET
    seance_length: float | dt.timedelta | Unset = UNSET
    """seconds"""
    send_sms: bool | Unset = UNSET
    services: list[AppointmentRequestServicesItem] | Unset = UNSET
    sms_remain_hours: float | Unset = UNSET
    staff_id: int | Unset = UNSET
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """seconds, at least 0, at most 3600, a multiple of 300"""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": Integer(minimum=0),
            "api_id": STRING,
            "attendance": Integer(minimum=-1, maximum=2),
            "client": Ref(__package__, "AppointmentRequestClient"),
            "comment": STRING,
            "custom_color": STRING,
            "custom_fields": Map(ANY),
            "datetime": String(format="local-date-time"),
            "email_remain_hours": NUMBER,
            "record_labels": Array(STRING),
            "save_if_busy": BOOLEAN,
            "seance_length": Number(format="seconds"),
            "send_sms": BOOLEAN,
            "services": Array(Ref(__package__, "AppointmentRequestServicesItem")),
            "sms_remain_hours": NUMBER,
            "staff_id": INTEGER,
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
        },
        required=("client",),
        when=Object({"activity_id": Integer(minimum=1)}, required=("activity_id",)),
        otherwise=Object({}, required=("client", "datetime", "seance_length", "services", "staff_id")),
    )
