# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Number, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceListItem(Model):
    """A service in a list.

    Used by get_service_list.
    """

    active: float | Unset = UNSET
    """1 if it can be booked online."""
    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    booking_title: str | Unset = UNSET
    """Name in online booking."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """Text shown to clients."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    duration: float | Unset = UNSET
    """Length (seconds)."""
    id: int | Unset = UNSET
    """Its id."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    technical_break_duration: float | None | Unset = UNSET
    """Break after it; null is that of the location."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "booking_title": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "id": INTEGER,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "technical_break_duration": Number(format="seconds", nullable=True),
            "title": STRING,
            "weight": NUMBER,
        },
        open=True,
    )
