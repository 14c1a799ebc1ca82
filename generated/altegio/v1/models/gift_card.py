# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String, Union

if TYPE_CHECKING:
    from .gift_card_type import GiftCardType
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCard(Model):
    """A gift card sold to a client.

    Used by get_client_gift_cards, get_user_gift_cards.
    """

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    created_date: str | Unset = UNSET
    """When it was made."""
    default_balance: float | Unset = UNSET
    """What was on it at first, in major units of the currency."""
    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    id: int | Unset = UNSET
    """Its id."""
    number: str | int | Unset = UNSET
    """Its number, as printed."""
    status: IdAndTitle | Unset = UNSET
    """Its state."""
    status_id: int | Unset = UNSET
    """Its state, by number."""
    type: GiftCardType | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "created_date": String(format="date-time"),
            "default_balance": NUMBER,
            "expiration_date": String(format="date-time"),
            "id": INTEGER,
            "number": Union((STRING, INTEGER)),
            "status": Ref(__package__, "IdAndTitle"),
            "status_id": INTEGER,
            "type": Ref(__package__, "GiftCardType"),
            "type_id": INTEGER,
        }
    )
