# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .update_appointment_data_client import UpdateAppointmentDataClient
    from .update_appointment_data_documents_item import UpdateAppointmentDataDocumentsItem
    from .update_appointment_data_services_item import UpdateAppointmentDataServicesItem
    from .update_appointment_data_staff import UpdateAppointmentDataStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateAppointmentData(Model):
    """Used by update_appointment."""

    activity_id: int | Unset = UNSET
    api_id: str | Unset = UNSET
    client: UpdateAppointmentDataClient | Unset = UNSET
    clients_count: float | Unset = UNSET
    comment: str | Unset = UNSET
    confirmed: float | Unset = UNSET
    create_date: str | Unset = UNSET
    datetime: str | Unset = UNSET
    documents: list[UpdateAppointmentDataDocumentsItem] | Unset = UNSET
    email_now: float | Unset = UNSET
    from_url: str | Unset = UNSET
    id: int | Unset = UNSET
    master_request: float | Unset = UNSET
    notified: float | Unset = UNSET
    review_requested: float | Unset = UNSET
    seance_length: float | Unset = UNSET
    services: list[UpdateAppointmentDataServicesItem] | Unset = UNSET
    sms_before: float | Unset = UNSET
    sms_now: float | Unset = UNSET
    sms_now_text: str | Unset = UNSET
    staff: UpdateAppointmentDataStaff | Unset = UNSET
    visit_attendance: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "client": Ref(__package__, "UpdateAppointmentDataClient"),
            "clients_count": NUMBER,
            "comment": STRING,
            "confirmed": NUMBER,
            "create_date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "documents": Array(Ref(__package__, "UpdateAppointmentDataDocumentsItem")),
            "email_now": NUMBER,
            "from_url": STRING,
            "id": INTEGER,
            "master_request": NUMBER,
            "notified": NUMBER,
            "review_requested": NUMBER,
            "seance_length": NUMBER,
            "services": Array(Ref(__package__, "UpdateAppointmentDataServicesItem")),
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "staff": Ref(__package__, "UpdateAppointmentDataStaff"),
            "visit_attendance": INTEGER,
        }
    )
