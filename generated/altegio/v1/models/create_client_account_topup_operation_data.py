# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_client_account_topup_operation_data_document import CreateClientAccountTopupOperationDataDocument
    from .create_client_account_topup_x1425_payment_transactions_item import (
        CreateClientAccountTopupX1425PaymentTransactionsItem,
    )
    from .create_client_account_topup_x3609_deposits_transactions_item import (
        CreateClientAccountTopupX3609DepositsTransactionsItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateClientAccountTopupOperationData(Model):
    """Used by create_client_account_topup_operation."""

    deposits_transactions: list[CreateClientAccountTopupX3609DepositsTransactionsItem] | Unset = UNSET
    document: CreateClientAccountTopupOperationDataDocument | Unset = UNSET
    payment_transactions: list[CreateClientAccountTopupX1425PaymentTransactionsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "deposits_transactions": Array(Ref(__package__, "CreateClientAccountTopupX3609DepositsTransactionsItem")),
            "document": Ref(__package__, "CreateClientAccountTopupOperationDataDocument"),
            "payment_transactions": Array(Ref(__package__, "CreateClientAccountTopupX1425PaymentTransactionsItem")),
        }
    )
