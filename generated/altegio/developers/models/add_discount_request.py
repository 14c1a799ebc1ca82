# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, Array, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AddDiscountRequest(Model):
    """Used by marketplace_partner_application_add_discount."""

    application_id: int
    """The application in the Marketplace."""
    discount: float
    """The discount."""
    salon_ids: list[int]
    """Locations, under their older name."""

    SCHEMA: ClassVar[Object] = Object(
        {"application_id": INTEGER, "discount": NUMBER, "salon_ids": Array(INTEGER)},
        required=("application_id", "discount", "salon_ids"),
    )
