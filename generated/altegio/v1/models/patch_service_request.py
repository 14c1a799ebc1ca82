# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
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
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .patch_service_request_staff_item import PatchServiceRequestStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchServiceRequest(Model):
    """What to send to change a service.

    Used by patch_service.
    """

    booking_title: str
    """Name in online booking."""
    category_id: int
    """The category it is in."""
    duration: float | dt.timedelta
    """Length (seconds)."""
    is_multi: bool
    """Whether group events can be made of it, or whether it can be used several times."""
    is_need_limit_date: bool
    """Whether it can be booked between two days only."""
    price_max: float
    """Highest price, in major units of the currency."""
    price_min: float
    """Lowest price, in major units of the currency."""
    seance_search_finish: float | dt.timedelta
    """Latest time it can be booked at, from midnight (seconds)."""
    seance_search_start: float | dt.timedelta
    """Earliest time it can be booked at, from midnight (seconds)."""
    seance_search_step: float | dt.timedelta
    """Step in which free times are searched (seconds)."""
    step: float
    """Step in which free times are shown, in seconds."""
    tax_variant: float
    """Tax system, by number."""
    title: str
    """Its name."""
    vat_id: int
    """Rate of VAT."""
    active: float | Unset = UNSET
    """1 if it can be booked online."""
    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    comment: str | Unset = UNSET
    """Text shown to clients."""
    date_from: str | dt.date | Unset = UNSET
    """First day it can be booked, if `is_need_limit_date` (YYYY-MM-DD)."""
    date_to: str | dt.date | Unset = UNSET
    """Last day it can be booked, if `is_need_limit_date` (YYYY-MM-DD)."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    staff: list[PatchServiceRequestStaffItem] | Unset = UNSET
    """Team member or team members."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "booking_title": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "is_multi": BOOLEAN,
            "is_need_limit_date": BOOLEAN,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "seance_search_finish": Number(format="seconds"),
            "seance_search_start": Number(format="seconds"),
            "seance_search_step": Number(format="seconds"),
            "staff": Array(Ref(__package__, "PatchServiceRequestStaffItem")),
            "step": NUMBER,
            "tax_variant": NUMBER,
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
            "title": STRING,
            "vat_id": INTEGER,
            "weight": NUMBER,
        },
        required=(
            "booking_title",
            "category_id",
            "duration",
            "is_multi",
            "is_need_limit_date",
            "price_max",
            "price_min",
            "seance_search_finish",
            "seance_search_start",
            "seance_search_step",
            "step",
            "tax_variant",
            "title",
            "vat_id",
        ),
    )
