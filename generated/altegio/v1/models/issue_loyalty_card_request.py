# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class IssueLoyaltyCardRequest(Model):
    """What to send to issue a loyalty card.

    Used by issue_loyalty_card.
    """

    loyalty_card_number: str | Unset = UNSET
    """Number of the card."""
    loyalty_card_type_id: str | Unset = UNSET
    """Type of the card."""
    phone: float | Unset = UNSET
    """Phone number of the client with country code, digits only."""

    SCHEMA: ClassVar[Object] = Object({"loyalty_card_number": STRING, "loyalty_card_type_id": STRING, "phone": NUMBER})
