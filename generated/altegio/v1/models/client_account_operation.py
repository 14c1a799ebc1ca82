# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountOperationDepositTransaction(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    balance_after: float | Unset = UNSET
    """What was left afterwards, in major units of the currency."""
    comment: str | Unset = UNSET
    """A note."""
    date_create: str | Unset = UNSET
    """When it was made."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
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
            "date_create": String(format="date-time"),
            "deleted": BOOLEAN,
            "id": INTEGER,
            "reserved_balance_after": NUMBER,
            "salon_group_id": INTEGER,
            "salon_id": INTEGER,
            "user_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountOperationDepositTransactionType(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    """A note."""
    id: int | Unset = UNSET
    """Its id."""

    SCHEMA: ClassVar[Object] = Object({"comment": STRING, "id": INTEGER})
