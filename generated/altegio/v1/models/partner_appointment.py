# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, STRING, Array, Integer, Map, Object, Ref, Union

if TYPE_CHECKING:
    from .partner_appointment_client import PartnerAppointmentClient
    from .partner_appointment_location import PartnerAppointmentLocation
    from .partner_appointment_services_item import PartnerAppointmentServicesItem
    from .partner_appointment_staff import PartnerAppointmentStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointment(Model):
    """Used by get_partner_appointment_list."""

    id: int | Unset = UNSET
    """Its id."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    datetime: str | Unset = UNSET
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    create_date: str | Unset = UNSET
    """When it was made."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    comment: str | Unset = UNSET
    """A note."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    attendance: int | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    length: int | Unset = UNSET
    """Length, the break after it included (seconds)."""
    notify_by_sms: int | Unset = UNSET
    notify_by_email: int | Unset = UNSET
    master_requested: bool | Unset = UNSET
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    api_id: str | int | None | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    prepaid: int | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    prepaid_confirmed: int | Unset = UNSET
    """Whether the payment in advance has come."""
    activity_id: int | Unset = UNSET
    """The group event; 0 is none."""
    services: list[PartnerAppointmentServicesItem] | Unset = UNSET
    """Services; may be empty."""
    company: PartnerAppointmentLocation | Unset = UNSET
    """The location."""
    staff: PartnerAppointmentStaff | Unset = UNSET
    """Team member or team members."""
    client: PartnerAppointmentClient | None | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields, value by code; none comes as an empty list."""

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
