# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .delete_loyalty_payment_x1247_state_transactions_item import DeleteLoyaltyPaymentX1247StateTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetSaleTransactionDataKkmState(Model):
    """Part of another model."""

    last_operation_type: int | Unset = UNSET
    transactions: list[DeleteLoyaltyPaymentX1247StateTransactionsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "last_operation_type": INTEGER,
            "transactions": Array(Ref(__package__, "DeleteLoyaltyPaymentX1247StateTransactionsItem")),
        }
    )
