# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref, Union

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetails(Model):
    """Used by issue_loyalty_card, get_loyalty_card_list_by_phone, get_loyalty_card_list_by_client_id, get_user_loyalty_cards."""

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    number: str | int | Unset = UNSET
    """Its number, as printed."""
    paid_amount: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    points: int | Unset = UNSET
    """Points on the card."""
    programs: list[LoyaltyCardDetailsProgramsItem] | Unset = UNSET
    """Promotions of the card."""
    salon_group: IdAndTitle | Unset = UNSET
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    sold_amount: float | Unset = UNSET
    """What was sold, in major units of the currency."""
    type: LoyaltyCardDetailsType | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    visits_count: int | Unset = UNSET
    """Number of visits."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "id": INTEGER,
            "number": Union((STRING, INTEGER)),
            "paid_amount": NUMBER,
            "points": INTEGER,
            "programs": Array(Ref(__package__, "LoyaltyCardDetailsProgramsItem")),
            "salon_group": Ref(__package__, "IdAndTitle"),
            "salon_group_id": INTEGER,
            "sold_amount": NUMBER,
            "type": Ref(__package__, "LoyaltyCardDetailsType"),
            "type_id": INTEGER,
            "visits_count": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetailsProgramsItem(Model):
    """Part of another model."""

    group_id: int | Unset = UNSET
    """The chain of locations."""
    id: int | Unset = UNSET
    """Its id."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type: LoyaltyCardDetailsProgramsItemLoyaltyType | Unset = UNSET
    """Type of promotion."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
    rules: list[LoyaltyCardDetailsProgramsItemRulesItem] | Unset = UNSET
    """The rules."""
    title: str | Unset = UNSET
    """Its name."""
    value: int | Unset = UNSET
    """The value."""
    value_unit_id: int | Unset = UNSET
    """Whether the value is in percent or a sum, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "group_id": INTEGER,
            "id": INTEGER,
            "item_type_id": INTEGER,
            "loyalty_type": Ref(__package__, "LoyaltyCardDetailsProgramsItemLoyaltyType"),
            "loyalty_type_id": INTEGER,
            "rules": Array(Ref(__package__, "LoyaltyCardDetailsProgramsItemRulesItem")),
            "title": STRING,
            "value": INTEGER,
            "value_unit_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetailsProgramsItemLoyaltyType(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_accumulative: bool | Unset = UNSET
    """Whether the discount grows."""
    is_cashback: bool | Unset = UNSET
    """Whether points are given back."""
    is_discount: bool | Unset = UNSET
    """Whether it is a discount."""
    is_static: bool | Unset = UNSET
    """Whether the discount is always the same."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "is_accumulative": BOOLEAN,
            "is_cashback": BOOLEAN,
            "is_discount": BOOLEAN,
            "is_static": BOOLEAN,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetailsProgramsItemRulesItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    loyalty_program_id: int | Unset = UNSET
    """The promotion."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
    parameter: int | Unset = UNSET
    """From what it holds; 0 for a promotion that is always the same."""
    value: int | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "loyalty_program_id": INTEGER,
            "loyalty_type_id": INTEGER,
            "parameter": INTEGER,
            "value": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetailsType(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "salon_group_id": INTEGER, "title": STRING})
