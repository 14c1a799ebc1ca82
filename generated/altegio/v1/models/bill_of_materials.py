# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class BillOfMaterials(Model):
    """Used by get_team_member_service_bill_of_materials, get_bill_of_materials_list."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    technological_card_items: list[BillOfMaterialsTechnologicalCardItemsItem] | Unset = UNSET
    """What the bill of materials lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "technological_card_items": Array(Ref(__package__, "BillOfMaterialsTechnologicalCardItemsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BillOfMaterialsTechnologicalCardItemsItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    technological_card_id: int | Unset = UNSET
    """Bill of materials; null is none."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    title: str | Unset = UNSET
    """Its name."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    unit: str | Unset = UNSET
    """Unit of measure."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""

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
