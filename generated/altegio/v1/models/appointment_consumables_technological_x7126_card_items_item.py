# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_consumables_consumables_item_good import AppointmentConsumablesConsumablesItemGood


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesTechnologicalX7126CardItemsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    good: AppointmentConsumablesConsumablesItemGood | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    price: float | Unset = UNSET
    storage_id: int | Unset = UNSET
    technological_card_id: int | Unset = UNSET

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
