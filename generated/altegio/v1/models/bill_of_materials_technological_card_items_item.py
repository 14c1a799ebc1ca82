# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class BillOfMaterialsTechnologicalCardItemsItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    technological_card_id: int | Unset = UNSET
    storage_id: int | Unset = UNSET
    good_id: int | Unset = UNSET
    title: str | Unset = UNSET
    amount: float | Unset = UNSET
    unit: str | Unset = UNSET
    price: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "technological_card_id": INTEGER,
            "storage_id": INTEGER,
            "good_id": INTEGER,
            "title": STRING,
            "amount": NUMBER,
            "unit": STRING,
            "price": NUMBER,
        }
    )
