# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Number,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .patch_service_request_staff_item import PatchServiceRequestStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateServiceRequest(Model):
    """What to send to make a service, or to replace it.

    Used by create_service, deprecated_update_service_by_id.
    """

    active: float | Unset = UNSET
    """1 to have it booked online; a new service is inactive without it."""
    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """Text shown to clients."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    duration: float | dt.timedelta | Unset = UNSET
    """Length (seconds)."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    staff: list[PatchServiceRequestStaffItem] | Unset = UNSET
    """Team members who provide it. On replacing, those not sent lose their link."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "price_max": NUMBER,
            "price_min": NUMBER,
            "staff": Array(Ref(__package__, "PatchServiceRequestStaffItem")),
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
            "title": STRING,
            "weight": NUMBER,
        }
    )
