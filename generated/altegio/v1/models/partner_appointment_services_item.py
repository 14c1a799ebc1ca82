# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentServicesItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "cost": NUMBER,
            "price_min": NUMBER,
            "price_max": NUMBER,
            "discount": NUMBER,
            "amount": NUMBER,
        }
    )
