# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Model,
    Object,
    Ref,
    Union,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetails(Model):
    """Used by issue_loyalty_card, get_loyalty_card_list_by_phone, get_loyalty_card_list_by_client_id, get_user_loyalty_cards."""

    balance: float = ABSENT
    """What is left on it, in major units of the currency."""
    id: int = ABSENT
    """Its id."""
    number: str | int = ABSENT
    """Its number, as printed."""
    paid_amount: float = ABSENT
    """What was paid, in major units of the currency."""
    points: int = ABSENT
    """Points on the card."""
    programs: list[LoyaltyCardDetailsProgramsItem] = ABSENT
    """Promotions of the card."""
    salon_group: IdAndTitle = ABSENT
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    sold_amount: float = ABSENT
    """What was sold, in major units of the currency."""
    type: LoyaltyCardDetailsType = ABSENT
    """Its type."""
    type_id: int = ABSENT
    """Its type, by number."""
    visits_count: int = ABSENT
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

    group_id: int = ABSENT
    """The chain of locations."""
    id: int = ABSENT
    """Its id."""
    item_type_id: int = ABSENT
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type: LoyaltyCardDetailsProgramsItemLoyaltyType = ABSENT
    """Type of promotion."""
    loyalty_type_id: int = ABSENT
    """Type of promotion, by number."""
    rules: list[LoyaltyCardDetailsProgramsItemRulesItem] = ABSENT
    """The rules."""
    title: str = ABSENT
    """Its name."""
    value: int = ABSENT
    """The value."""
    value_unit_id: int = ABSENT
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

    id: int = ABSENT
    """Its id."""
    is_accumulative: bool = ABSENT
    """Whether the discount grows."""
    is_cashback: bool = ABSENT
    """Whether points are given back."""
    is_discount: bool = ABSENT
    """Whether it is a discount."""
    is_static: bool = ABSENT
    """Whether the discount is always the same."""
    title: str = ABSENT
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

    id: int = ABSENT
    """Its id."""
    loyalty_program_id: int = ABSENT
    """The promotion."""
    loyalty_type_id: int = ABSENT
    """Type of promotion, by number."""
    parameter: int = ABSENT
    """From what it holds; 0 for a promotion that is always the same."""
    value: int = ABSENT
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

    id: int = ABSENT
    """Its id."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "salon_group_id": INTEGER, "title": STRING})
