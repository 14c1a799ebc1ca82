# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class StorageAmountAttributes(Model):
    """The amounts."""

    consumable_amount: float
    """Amount in units of use."""
    good_id: int
    """The product, under its older name."""
    sale_amount: float
    """Amount in units of sale."""
    storage_id: int
    """The storage."""

    SCHEMA: ClassVar[Object] = Object(
        {"consumable_amount": NUMBER, "good_id": INTEGER, "sale_amount": NUMBER, "storage_id": INTEGER},
        required=("consumable_amount", "good_id", "sale_amount", "storage_id"),
    )
