# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyTransaction(Model):
    """Used by get_loyalty_transactions_by_visit."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    card_id: int | Unset = UNSET
    """The loyalty card."""
    goods_transaction_id: int | Unset = UNSET
    """Product line by which it was sold; 0 is none."""
    id: int | Unset = UNSET
    """Its id."""
    is_discount: bool | Unset = UNSET
    """Whether it is a discount."""
    is_loyalty_withdraw: bool | Unset = UNSET
    """Whether it was taken back."""
    item_id: int | Unset = UNSET
    """What the line is about: a service or a product, by `item_type_id`."""
    item_record_id: int | Unset = UNSET
    """The appointment the line belongs to; 0 is none."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    program: VisitLoyaltyTransactionProgram | Unset = UNSET
    """The promotion."""
    program_id: int | Unset = UNSET
    """The promotion."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    status_id: int | Unset = UNSET
    """Its state, by number."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "card_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "is_discount": BOOLEAN,
            "is_loyalty_withdraw": BOOLEAN,
            "item_id": INTEGER,
            "item_record_id": INTEGER,
            "item_type_id": INTEGER,
            "program": Ref(__package__, "VisitLoyaltyTransactionProgram"),
            "program_id": INTEGER,
            "salon_group_id": INTEGER,
            "status_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyTransactionProgram(Model):
    """Part of another model."""

    group_id: int | Unset = UNSET
    """The chain of locations."""
    id: int | Unset = UNSET
    """Its id."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
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
            "loyalty_type_id": INTEGER,
            "title": STRING,
            "value": INTEGER,
            "value_unit_id": INTEGER,
        }
    )
