# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .sale_state_items_item import SaleStateItemsItem
    from .sale_state_loyalty_transactions_item import SaleStateLoyaltyTransactionsItem
    from .sale_state_payment_transactions_item import SaleStatePaymentTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleState(Model):
    """Lines and payments of a sale."""

    items: list[SaleStateItemsItem] | Unset = UNSET
    """The lines."""
    loyalty_transactions: list[SaleStateLoyaltyTransactionsItem] | Unset = UNSET
    """What loyalty did."""
    payment_transactions: list[SaleStatePaymentTransactionsItem] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "SaleStateItemsItem")),
            "loyalty_transactions": Array(Ref(__package__, "SaleStateLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "SaleStatePaymentTransactionsItem")),
        }
    )
