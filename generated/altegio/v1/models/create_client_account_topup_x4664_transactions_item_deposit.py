# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateClientAccountTopupX4664TransactionsItemDeposit(Model):
    """Part of another model."""

    balance: float | Unset = UNSET
    blocked: bool | Unset = UNSET
    date_create: str | Unset = UNSET
    deposit_type_id: int | Unset = UNSET
    id: int | Unset = UNSET
    initial_balance: float | Unset = UNSET
    reserved_balance: float | Unset = UNSET
    salon_group_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "blocked": BOOLEAN,
            "date_create": STRING,
            "deposit_type_id": INTEGER,
            "id": INTEGER,
            "initial_balance": NUMBER,
            "reserved_balance": NUMBER,
            "salon_group_id": INTEGER,
        }
    )
