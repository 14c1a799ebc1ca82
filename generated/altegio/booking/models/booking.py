# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Number, Object, Ref, String

if TYPE_CHECKING:
    from .get_user_appointment_list_data_item_company import GetUserAppointmentListDataItemCompany
    from .get_user_appointment_list_data_item_services_item import GetUserAppointmentListDataItemServicesItem
    from .get_user_appointment_list_data_item_staff import GetUserAppointmentListDataItemStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class Booking(Model):
    """An appointment as the client sees it.

    Used by get_online_booking_details, get_user_appointment_list.
    """

    activity_id: int | Unset = UNSET
    """The group event; 0 is none."""
    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    attendance: float | Unset = UNSET
    """2 is confirmed, 1 came, 0 is awaited, -1 did not come."""
    clients_count: int | Unset = UNSET
    """Number of clients."""
    comment: str | Unset = UNSET
    """A note."""
    company: GetUserAppointmentListDataItemCompany | Unset = UNSET
    """The location."""
    create_date: str | Unset = UNSET
    """When it was made."""
    date: str | Unset = UNSET
    """The start, local to the location."""
    datetime: str | Unset = UNSET
    """The start."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    length: float | Unset = UNSET
    """How long it takes, breaks included, in seconds (seconds)."""
    master_requested: bool | Unset = UNSET
    """Whether the client chose the team member."""
    notify_by_email: float | Unset = UNSET
    """So many hours before it a message is sent; 0 is none."""
    notify_by_sms: float | Unset = UNSET
    """So many hours before it a message is sent; 0 is none."""
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    prepaid: bool | Unset = UNSET
    """Whether it was paid in advance."""
    prepaid_confirmed: bool | Unset = UNSET
    """Whether that payment is confirmed."""
    services: list[GetUserAppointmentListDataItemServicesItem] | Unset = UNSET
    """The services."""
    staff: GetUserAppointmentListDataItemStaff | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "attendance": NUMBER,
            "clients_count": INTEGER,
            "comment": STRING,
            "company": Ref(__package__, "GetUserAppointmentListDataItemCompany"),
            "create_date": String(format="date-time"),
            "date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "deleted": BOOLEAN,
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "length": Number(format="seconds"),
            "master_requested": BOOLEAN,
            "notify_by_email": NUMBER,
            "notify_by_sms": NUMBER,
            "online": BOOLEAN,
            "prepaid": BOOLEAN,
            "prepaid_confirmed": BOOLEAN,
            "services": Array(Ref(__package__, "GetUserAppointmentListDataItemServicesItem")),
            "staff": Ref(__package__, "GetUserAppointmentListDataItemStaff"),
        }
    )
