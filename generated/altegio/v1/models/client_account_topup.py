# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .client_account_topup_deposits_transactions_item import ClientAccountTopupDepositsTransactionsItem
    from .client_account_topup_document import ClientAccountTopupDocument
    from .client_account_topup_payment_transactions_item import ClientAccountTopupPaymentTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopup(Model):
    """Used by create_client_account_topup_operation."""

    deposits_transactions: list[ClientAccountTopupDepositsTransactionsItem] | Unset = UNSET
    document: ClientAccountTopupDocument | Unset = UNSET
    """The document."""
    payment_transactions: list[ClientAccountTopupPaymentTransactionsItem] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "deposits_transactions": Array(Ref(__package__, "ClientAccountTopupDepositsTransactionsItem")),
            "document": Ref(__package__, "ClientAccountTopupDocument"),
            "payment_transactions": Array(Ref(__package__, "ClientAccountTopupPaymentTransactionsItem")),
        }
    )
