# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Array, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class BillOfMaterials(Model):
    """Used by get_team_member_service_bill_of_materials, get_bill_of_materials_list."""

    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    technological_card_items: list[BillOfMaterialsTechnologicalCardItemsItem] = ABSENT
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

    id: int = ABSENT
    """Its id."""
    technological_card_id: int = ABSENT
    """Bill of materials; null is none."""
    storage_id: int = ABSENT
    """The inventory."""
    good_id: int = ABSENT
    """The product, under its older name."""
    title: str = ABSENT
    """Its name."""
    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    unit: str = ABSENT
    """Unit of measure."""
    price: float = ABSENT
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
