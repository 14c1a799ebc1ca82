# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, STRING, Array, Integer, Map, Object, Ref, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .partner_appointment_client import PartnerAppointmentClient
    from .partner_appointment_location import PartnerAppointmentLocation
    from .partner_appointment_services_item import PartnerAppointmentServicesItem
    from .partner_appointment_staff import PartnerAppointmentStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointment(Model):
    """Used by get_partner_appointment_list."""

    id: int | Unset = UNSET
    date: str | Unset = UNSET
    datetime: str | Unset = UNSET
    create_date: str | Unset = UNSET
    last_change_date: str | Unset = UNSET
    comment: str | Unset = UNSET
    deleted: bool | Unset = UNSET
    attendance: int | Unset = UNSET
    length: int | Unset = UNSET
    """seconds"""
    notify_by_sms: int | Unset = UNSET
    notify_by_email: int | Unset = UNSET
    master_requested: bool | Unset = UNSET
    online: bool | Unset = UNSET
    api_id: str | int | None | Unset = UNSET
    prepaid: int | Unset = UNSET
    prepaid_confirmed: int | Unset = UNSET
    activity_id: int | Unset = UNSET
    services: list[PartnerAppointmentServicesItem] | Unset = UNSET
    company: PartnerAppointmentLocation | Unset = UNSET
    staff: PartnerAppointmentStaff | Unset = UNSET
    client: PartnerAppointmentClient | None | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "date": STRING,
            "datetime": STRING,
            "create_date": STRING,
            "last_change_date": STRING,
            "comment": STRING,
            "deleted": BOOLEAN,
            "attendance": INTEGER,
            "length": Integer(format="seconds"),
            "notify_by_sms": INTEGER,
            "notify_by_email": INTEGER,
            "master_requested": BOOLEAN,
            "online": BOOLEAN,
            "api_id": Union((STRING, INTEGER), nullable=True),
            "prepaid": INTEGER,
            "prepaid_confirmed": INTEGER,
            "activity_id": INTEGER,
            "services": Array(Ref(__package__, "PartnerAppointmentServicesItem")),
            "company": Ref(__package__, "PartnerAppointmentLocation"),
            "staff": Ref(__package__, "PartnerAppointmentStaff"),
            "client": Ref(__package__, "PartnerAppointmentClient", nullable=True),
            "custom_fields": Map(ANY),
        }
    )
