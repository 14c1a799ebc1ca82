# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .client_account_operation_deposit_transaction import ClientAccountOperationDepositTransaction
    from .client_account_operation_deposit_transaction_type import ClientAccountOperationDepositTransactionType


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountOperation(Model):
    """Used by get_chain_client_account_history."""

    deposit_transaction: ClientAccountOperationDepositTransaction | Unset = UNSET
    deposit_transaction_type: ClientAccountOperationDepositTransactionType | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "deposit_transaction": Ref(__package__, "ClientAccountOperationDepositTransaction"),
            "deposit_transaction_type": Ref(__package__, "ClientAccountOperationDepositTransactionType"),
        }
    )
