# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountDeposit(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    deposit_type_id: int = ABSENT
    """Type of the client's account."""
    initial_balance: float = ABSENT
    balance: float = ABSENT
    """What is left on it, in major units of the currency."""
    reserved_balance: float = ABSENT
    """What is held back of it, in major units of the currency."""
    blocked: bool = ABSENT
    date_create: str = ABSENT
    """When it was made."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "salon_group_id": INTEGER,
            "deposit_type_id": INTEGER,
            "initial_balance": NUMBER,
            "balance": NUMBER,
            "reserved_balance": NUMBER,
            "blocked": BOOLEAN,
            "date_create": STRING,
        }
    )
