# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .sale_state_payment_transactions_item import SaleStatePaymentTransactionsItem
    from .visit_details_loyalty_transactions_item import VisitDetailsLoyaltyTransactionsItem
    from .visit_loyalty_items_item import VisitLoyaltyItemsItem
    from .visit_loyalty_kkm_transaction_details_container import VisitLoyaltyKkmTransactionDetailsContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyalty(Model):
    """Used by apply_loyalty_card_deduction, apply_discount_promotion, apply_referral_program, cancel_loyalty_card_withdrawal and others."""

    items: list[VisitLoyaltyItemsItem] | Unset = UNSET
    """The lines."""
    kkm_transaction_details_container: VisitLoyaltyKkmTransactionDetailsContainer | Unset = UNSET
    """What was sent to the fiscal register."""
    loyalty_transactions: list[VisitDetailsLoyaltyTransactionsItem] | Unset = UNSET
    """What loyalty did."""
    payment_transactions: list[SaleStatePaymentTransactionsItem] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "VisitLoyaltyItemsItem")),
            "kkm_transaction_details_container": Ref(__package__, "VisitLoyaltyKkmTransactionDetailsContainer"),
            "loyalty_transactions": Array(Ref(__package__, "VisitDetailsLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "SaleStatePaymentTransactionsItem")),
        }
    )
