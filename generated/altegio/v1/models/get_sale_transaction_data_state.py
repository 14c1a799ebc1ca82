# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .delete_loyalty_payment_x1580_payment_transactions_item import DeleteLoyaltyPaymentX1580PaymentTransactionsItem
    from .delete_loyalty_payment_x3112_loyalty_transactions_item import DeleteLoyaltyPaymentX3112LoyaltyTransactionsItem
    from .get_sale_transaction_data_state_items_item import GetSaleTransactionDataStateItemsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetSaleTransactionDataState(Model):
    """Part of another model."""

    items: list[GetSaleTransactionDataStateItemsItem] | Unset = UNSET
    loyalty_transactions: list[DeleteLoyaltyPaymentX3112LoyaltyTransactionsItem] | Unset = UNSET
    payment_transactions: list[DeleteLoyaltyPaymentX1580PaymentTransactionsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "GetSaleTransactionDataStateItemsItem")),
            "loyalty_transactions": Array(Ref(__package__, "DeleteLoyaltyPaymentX3112LoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "DeleteLoyaltyPaymentX1580PaymentTransactionsItem")),
        }
    )
