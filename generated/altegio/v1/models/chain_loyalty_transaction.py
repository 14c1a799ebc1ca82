# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, NUMBER, UNSET, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyTransaction(Model):
    """Used by get_chain_loyalty_transaction_list."""

    abonement_id: int | Unset = UNSET
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    card_id: int | Unset = UNSET
    """The loyalty card."""
    certificate_id: int | Unset = UNSET
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
    program_id: int | Unset = UNSET
    """The promotion."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    services_transaction_id: int | Unset = UNSET
    status_id: int | Unset = UNSET
    """Its state, by number."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement_id": INTEGER,
            "amount": NUMBER,
            "card_id": INTEGER,
            "certificate_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "is_discount": BOOLEAN,
            "is_loyalty_withdraw": BOOLEAN,
            "item_id": INTEGER,
            "item_record_id": INTEGER,
            "item_type_id": INTEGER,
            "program_id": INTEGER,
            "salon_group_id": INTEGER,
            "services_transaction_id": INTEGER,
            "status_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "visit_id": INTEGER,
        }
    )
