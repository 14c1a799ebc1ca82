# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentServiceLine(Model):
    """A service to be booked."""

    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    id: int | Unset = UNSET
    """The service."""

    SCHEMA: ClassVar[Object] = Object({"cost": NUMBER, "discount": NUMBER, "first_cost": NUMBER, "id": INTEGER})
