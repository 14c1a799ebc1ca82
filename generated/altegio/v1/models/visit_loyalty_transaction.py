# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Model, Object, Ref, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyTransaction(Model):
    """Used by get_loyalty_transactions_by_visit."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    card_id: int = ABSENT
    """The loyalty card."""
    goods_transaction_id: int = ABSENT
    """Product line by which it was sold; 0 is none."""
    id: int = ABSENT
    """Its id."""
    is_discount: bool = ABSENT
    """Whether it is a discount."""
    is_loyalty_withdraw: bool = ABSENT
    """Whether it was taken back."""
    item_id: int = ABSENT
    """What the line is about: a service or a product, by `item_type_id`."""
    item_record_id: int = ABSENT
    """The appointment the line belongs to; 0 is none."""
    item_type_id: int = ABSENT
    """Whether the line is a service, a product or something else, by number."""
    program: VisitLoyaltyTransactionProgram = ABSENT
    """The promotion."""
    program_id: int = ABSENT
    """The promotion."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    status_id: int = ABSENT
    """Its state, by number."""
    type: IdAndTitle = ABSENT
    """Its type."""
    type_id: int = ABSENT
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

    group_id: int = ABSENT
    """The chain of locations."""
    id: int = ABSENT
    """Its id."""
    item_type_id: int = ABSENT
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type_id: int = ABSENT
    """Type of promotion, by number."""
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
            "loyalty_type_id": INTEGER,
            "title": STRING,
            "value": INTEGER,
            "value_unit_id": INTEGER,
        }
    )
