# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Array, Object


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
