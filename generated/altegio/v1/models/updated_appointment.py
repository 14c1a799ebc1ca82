# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Number, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_request_client import AppointmentRequestClient
    from .appointment_request_services_item import AppointmentRequestServicesItem
    from .updated_appointment_staff import UpdatedAppointmentStaff
    from .visit_records_item_documents_item import VisitRecordsItemDocumentsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedAppointment(Model):
    """Used by update_appointment."""

    activity_id: int | Unset = UNSET
    api_id: str | Unset = UNSET
    client: AppointmentRequestClient | Unset = UNSET
    clients_count: float | Unset = UNSET
    comment: str | Unset = UNSET
    confirmed: float | Unset = UNSET
    create_date: str | Unset = UNSET
    datetime: str | Unset = UNSET
    documents: list[VisitRecordsItemDocumentsItem] | Unset = UNSET
    email_now: float | Unset = UNSET
    from_url: str | Unset = UNSET
    id: int | Unset = UNSET
    master_request: float | Unset = UNSET
    notified: float | Unset = UNSET
    review_requested: float | Unset = UNSET
    seance_length: float | Unset = UNSET
    """seconds"""
    services: list[AppointmentRequestServicesItem] | Unset = UNSET
    sms_before: float | Unset = UNSET
    sms_now: float | Unset = UNSET
    sms_now_text: str | Unset = UNSET
    staff: UpdatedAppointmentStaff | Unset = UNSET
    visit_attendance: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "client": Ref(__package__, "AppointmentRequestClient"),
            "clients_count": NUMBER,
            "comment": STRING,
            "confirmed": NUMBER,
            "create_date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "documents": Array(Ref(__package__, "VisitRecordsItemDocumentsItem")),
            "email_now": NUMBER,
            "from_url": STRING,
            "id": INTEGER,
            "master_request": NUMBER,
            "notified": NUMBER,
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Ref(__package__, "AppointmentRequestServicesItem")),
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "staff": Ref(__package__, "UpdatedAppointmentStaff"),
            "visit_attendance": INTEGER,
        }
    )
