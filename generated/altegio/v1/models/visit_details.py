# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .appointment_finance_transactions_item import AppointmentFinanceTransactionsItem
    from .visit_details_items_item import VisitDetailsItemsItem
    from .visit_details_kkm_transaction_details_container import VisitDetailsKkmTransactionDetailsContainer
    from .visit_details_loyalty_transactions_item import VisitDetailsLoyaltyTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetails(Model):
    """What a visit holds to be paid, and how it was.

    Used by get_visit_details.
    """

    items: list[VisitDetailsItemsItem] | Unset = UNSET
    """The lines."""
    kkm_transaction_details_container: VisitDetailsKkmTransactionDetailsContainer | Unset = UNSET
    """What was sent to the fiscal register."""
    loyalty_transactions: list[VisitDetailsLoyaltyTransactionsItem] | Unset = UNSET
    """What loyalty did."""
    payment_transactions: list[AppointmentFinanceTransactionsItem] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "VisitDetailsItemsItem")),
            "kkm_transaction_details_container": Ref(__package__, "VisitDetailsKkmTransactionDetailsContainer"),
            "loyalty_transactions": Array(Ref(__package__, "VisitDetailsLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "AppointmentFinanceTransactionsItem")),
        }
    )
