# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateLoyaltyCardTransactionRequest(Model):
    """What to send to put points on a card, or to take some off.

    Used by create_chain_loyalty_card_transaction, create_loyalty_card_transaction.
    """

    amount: float
    """How many; negative to take off."""
    title: str | Unset = UNSET
    """What it is for, in words."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "title": STRING}, required=("amount",))
