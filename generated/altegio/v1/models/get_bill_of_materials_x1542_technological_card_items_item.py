# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetBillOfMaterialsX1542TechnologicalCardItemsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    price: float | Unset = UNSET
    storage_id: int | Unset = UNSET
    technological_card_id: int | Unset = UNSET
    title: str | Unset = UNSET
    unit: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "good_id": INTEGER,
            "id": INTEGER,
            "price": NUMBER,
            "storage_id": INTEGER,
            "technological_card_id": INTEGER,
            "title": STRING,
            "unit": STRING,
        }
    )
