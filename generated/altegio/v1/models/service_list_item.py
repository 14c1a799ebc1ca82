# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Model, Number, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceListItem(Model):
    """A service in a list.

    Used by get_service_list.
    """

    active: float = ABSENT
    """1 if it can be booked online."""
    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    booking_title: str = ABSENT
    """Name in online booking."""
    category_id: int = ABSENT
    """The category it is in."""
    comment: str = ABSENT
    """Text shown to clients."""
    discount: float = ABSENT
    """Discount in percent."""
    duration: float = ABSENT
    """Length (seconds)."""
    id: int = ABSENT
    """Its id."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    salon_service_id: int = ABSENT
    """Id of its link to the location, where it belongs to a chain."""
    technical_break_duration: float | None | Unset = UNSET
    """Break after it; null is that of the location."""
    title: str = ABSENT
    """Its name."""
    weight: float = ABSENT
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
