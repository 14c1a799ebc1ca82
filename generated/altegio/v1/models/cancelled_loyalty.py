# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .applied_loyalty_items_item import AppliedLoyaltyItemsItem
    from .applied_loyalty_kkm_transaction_details_container import AppliedLoyaltyKkmTransactionDetailsContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class CancelledLoyalty(Model):
    """Used by cancel_loyalty_card_withdrawal, cancel_discount_promotion."""

    items: list[AppliedLoyaltyItemsItem] | Unset = UNSET
    """The lines."""
    kkm_transaction_details_container: AppliedLoyaltyKkmTransactionDetailsContainer | Unset = UNSET
    """What was sent to the fiscal register."""
    loyalty_transactions: list[dict[str, Any]] | Unset = UNSET
    """What loyalty did."""
    payment_transactions: list[dict[str, Any]] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "AppliedLoyaltyItemsItem")),
            "kkm_transaction_details_container": Ref(__package__, "AppliedLoyaltyKkmTransactionDetailsContainer"),
            "loyalty_transactions": Array(Map(ANY)),
            "payment_transactions": Array(Map(ANY)),
        }
    )
