# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .loyalty_cards_response_data_types_programs_item_loyalty_type import (
        LoyaltyCardsResponseDataTypesProgramsItemLoyaltyType,
    )
    from .loyalty_cards_response_data_types_programs_item_rules_item import (
        LoyaltyCardsResponseDataTypesProgramsItemRulesItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardsResponseDataTypesProgramsItem(Model):
    """Part of another model."""

    group_id: int | Unset = UNSET
    id: int | Unset = UNSET
    item_type_id: int | Unset = UNSET
    loyalty_type: LoyaltyCardsResponseDataTypesProgramsItemLoyaltyType | Unset = UNSET
    loyalty_type_id: int | Unset = UNSET
    rules: list[LoyaltyCardsResponseDataTypesProgramsItemRulesItem] | Unset = UNSET
    title: str | Unset = UNSET
    value: int | Unset = UNSET
    value_unit_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "group_id": INTEGER,
            "id": INTEGER,
            "item_type_id": INTEGER,
            "loyalty_type": Ref(__package__, "LoyaltyCardsResponseDataTypesProgramsItemLoyaltyType"),
            "loyalty_type_id": INTEGER,
            "rules": Array(Ref(__package__, "LoyaltyCardsResponseDataTypesProgramsItemRulesItem")),
            "title": STRING,
            "value": INTEGER,
            "value_unit_id": INTEGER,
        }
    )
