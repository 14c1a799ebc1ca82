# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountDeposit(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    deposit_type_id: int | Unset = UNSET
    """Type of the client's account."""
    initial_balance: float | Unset = UNSET
    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    reserved_balance: float | Unset = UNSET
    """What is held back of it, in major units of the currency."""
    blocked: bool | Unset = UNSET
    date_create: str | Unset = UNSET
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
