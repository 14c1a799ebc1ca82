# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, Union, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCard(Model):
    """A loyalty card of a client.

    Used by create_chain_loyalty_card_transaction, create_loyalty_card_transaction.
    """

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    max_discount_amount: float | Unset = UNSET
    """Largest discount, in major units of the currency."""
    max_discount_percent: float | Unset = UNSET
    """Largest discount, in percent."""
    number: str | int | Unset = UNSET
    """Its number, as printed."""
    paid_amount: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    points: float | Unset = UNSET
    """Points on the card."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    sold_amount: float | Unset = UNSET
    """What was sold, in major units of the currency."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    visits_count: float | Unset = UNSET
    """Number of visits."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "id": INTEGER,
            "max_discount_amount": NUMBER,
            "max_discount_percent": NUMBER,
            "number": Union((STRING, INTEGER)),
            "paid_amount": NUMBER,
            "points": NUMBER,
            "salon_group_id": INTEGER,
            "sold_amount": NUMBER,
            "type_id": INTEGER,
            "visits_count": NUMBER,
        }
    )
