# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndItemTransactionsItem(Model):
    """Part of another model."""

    accounts_amount: float | Unset = UNSET
    loyalty_amount: float | Unset = UNSET
    payment_type: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"accounts_amount": NUMBER, "loyalty_amount": NUMBER, "payment_type": STRING})
