# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Array, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tariff(Model):
    """What an application costs.

    Used by marketplace_partner_applications_tariffs_list.
    """

    id: int | Unset = UNSET
    """Its id."""
    options: list[TariffOptionsItem] | Unset = UNSET
    """The forms it can be paid in."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "options": Array(Ref(__package__, "TariffOptionsItem")), "title": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TariffOptionsItem(Model):
    """Part of another model."""

    currency_iso: str | Unset = UNSET
    """Currency by its ISO code, such as EUR."""
    duration_in_months: int | Unset = UNSET
    free_period_in_months: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    overall_price: float | Unset = UNSET
    staff_amount: int | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency_iso": STRING,
            "duration_in_months": INTEGER,
            "free_period_in_months": INTEGER,
            "id": INTEGER,
            "overall_price": NUMBER,
            "staff_amount": INTEGER,
            "title": STRING,
        }
    )
