# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCard(Model):
    """Used by create_chain_loyalty_card_transaction, create_loyalty_card_transaction."""

    balance: float | Unset = UNSET
    id: int | Unset = UNSET
    max_discount_amount: float | Unset = UNSET
    max_discount_percent: float | Unset = UNSET
    number: str | Unset = UNSET
    paid_amount: float | Unset = UNSET
    points: float | Unset = UNSET
    salon_group_id: int | Unset = UNSET
    sold_amount: float | Unset = UNSET
    type_id: int | Unset = UNSET
    visits_count: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "id": INTEGER,
            "max_discount_amount": NUMBER,
            "max_discount_percent": NUMBER,
            "number": STRING,
            "paid_amount": NUMBER,
            "points": NUMBER,
            "salon_group_id": INTEGER,
            "sold_amount": NUMBER,
            "type_id": INTEGER,
            "visits_count": NUMBER,
        }
    )
