# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_visit_details_data_items_item import GetVisitDetailsDataItemsItem
    from .get_visit_details_data_kkm_transaction_details_container import (
        GetVisitDetailsDataKkmTransactionDetailsContainer,
    )
    from .get_visit_details_data_loyalty_transactions_item import GetVisitDetailsDataLoyaltyTransactionsItem
    from .get_visit_details_data_payment_transactions_item import GetVisitDetailsDataPaymentTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetVisitDetailsData(Model):
    """Used by get_visit_details."""

    items: list[GetVisitDetailsDataItemsItem] | Unset = UNSET
    kkm_transaction_details_container: GetVisitDetailsDataKkmTransactionDetailsContainer | Unset = UNSET
    loyalty_transactions: list[GetVisitDetailsDataLoyaltyTransactionsItem] | Unset = UNSET
    payment_transactions: list[GetVisitDetailsDataPaymentTransactionsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "GetVisitDetailsDataItemsItem")),
            "kkm_transaction_details_container": Ref(__package__, "GetVisitDetailsDataKkmTransactionDetailsContainer"),
            "loyalty_transactions": Array(Ref(__package__, "GetVisitDetailsDataLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "GetVisitDetailsDataPaymentTransactionsItem")),
        }
    )
