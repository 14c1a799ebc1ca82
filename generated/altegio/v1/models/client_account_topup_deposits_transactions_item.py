# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .client_account_deposit import ClientAccountDeposit
    from .client_account_topup_deposits_transactions_item_deposit_type import (
        ClientAccountTopupDepositsTransactionsItemDepositType,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDepositsTransactionsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    balance_after: float | Unset = UNSET
    """What was left afterwards, in major units of the currency."""
    comment: str | Unset = UNSET
    """A note."""
    date_create: str | Unset = UNSET
    """When it was made."""
    date_delete: str | Unset = UNSET
    """When it was deleted."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    deposit: ClientAccountDeposit | Unset = UNSET
    """Account of the client."""
    deposit_id: int | Unset = UNSET
    """Account of the client."""
    deposit_type: ClientAccountTopupDepositsTransactionsItemDepositType | Unset = UNSET
    """Type of the client's account."""
    deposit_type_id: int | Unset = UNSET
    """Type of the client's account."""
    document_id: int | Unset = UNSET
    """The document."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    reserved_balance_after: float | Unset = UNSET
    """What was held back afterwards, in major units of the currency."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "balance_after": NUMBER,
            "comment": STRING,
            "date_create": STRING,
            "date_delete": STRING,
            "deleted": BOOLEAN,
            "deposit": Ref(__package__, "ClientAccountDeposit"),
            "deposit_id": INTEGER,
            "deposit_type": Ref(__package__, "ClientAccountTopupDepositsTransactionsItemDepositType"),
            "deposit_type_id": INTEGER,
            "document_id": INTEGER,
            "id": INTEGER,
            "master_id": INTEGER,
            "reserved_balance_after": NUMBER,
            "salon_group_id": INTEGER,
            "salon_id": INTEGER,
            "user_id": INTEGER,
        }
    )
