# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Number, Object, Ref, String

if TYPE_CHECKING:
    from .moved_booking_company import MovedBookingCompany
    from .moved_booking_services_item import MovedBookingServicesItem
    from .moved_booking_staff import MovedBookingStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBooking(Model):
    """Used by update_online_booking_datetime."""

    api_id: int | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    comment: str | Unset = UNSET
    """A note."""
    company: MovedBookingCompany | Unset = UNSET
    create_date: str | Unset = UNSET
    """When it was made."""
    date: str | Unset = UNSET
    """The start, local to the location."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
    length: float | Unset = UNSET
    """seconds"""
    master_requested: bool | Unset = UNSET
    notify_by_email: float | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: float | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    services: list[MovedBookingServicesItem] | Unset = UNSET
    """Ids of the services."""
    staff: MovedBookingStaff | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": INTEGER,
            "comment": STRING,
            "company": Ref(__package__, "MovedBookingCompany"),
            "create_date": String(format="date-time"),
            "date": String(format="date-time"),
            "deleted": BOOLEAN,
            "id": INTEGER,
            "length": Number(format="seconds"),
            "master_requested": BOOLEAN,
            "notify_by_email": NUMBER,
            "notify_by_sms": NUMBER,
            "online": BOOLEAN,
            "services": Array(Ref(__package__, "MovedBookingServicesItem")),
            "staff": Ref(__package__, "MovedBookingStaff"),
        }
    )
