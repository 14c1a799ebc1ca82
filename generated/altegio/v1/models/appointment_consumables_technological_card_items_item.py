# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object, Ref

if TYPE_CHECKING:
    from .appointment_consumables_consumables_item_good import AppointmentConsumablesConsumablesItemGood


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesTechnologicalCardItemsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    good: AppointmentConsumablesConsumablesItemGood | Unset = UNSET
    """The product, under its older name."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    technological_card_id: int | Unset = UNSET
    """Bill of materials; null is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "good": Ref(__package__, "AppointmentConsumablesConsumablesItemGood"),
            "good_id": INTEGER,
            "id": INTEGER,
            "price": NUMBER,
            "storage_id": INTEGER,
            "technological_card_id": INTEGER,
        }
    )
