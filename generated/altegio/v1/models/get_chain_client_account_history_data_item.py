# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_chain_client_account_x7772_data_item_deposit_transaction import (
        GetChainClientAccountX7772DataItemDepositTransaction,
    )
    from .get_chain_client_account_x9851_item_deposit_transaction_type import (
        GetChainClientAccountX9851ItemDepositTransactionType,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetChainClientAccountHistoryDataItem(Model):
    """Used by get_chain_client_account_history."""

    deposit_transaction: GetChainClientAccountX7772DataItemDepositTransaction | Unset = UNSET
    deposit_transaction_type: GetChainClientAccountX9851ItemDepositTransactionType | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "deposit_transaction": Ref(__package__, "GetChainClientAccountX7772DataItemDepositTransaction"),
            "deposit_transaction_type": Ref(__package__, "GetChainClientAccountX9851ItemDepositTransactionType"),
        }
    )
