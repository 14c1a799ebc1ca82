# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_bill_of_materials_x1542_technological_card_items_item import (
        GetBillOfMaterialsX1542TechnologicalCardItemsItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetBillOfMaterialsListDataItem(Model):
    """Used by get_team_member_service_bill_of_materials, get_bill_of_materials_list."""

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    technological_card_items: list[GetBillOfMaterialsX1542TechnologicalCardItemsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "technological_card_items": Array(Ref(__package__, "GetBillOfMaterialsX1542TechnologicalCardItemsItem")),
        }
    )
