# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .bill_of_materials_technological_card_items_item import BillOfMaterialsTechnologicalCardItemsItem


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
