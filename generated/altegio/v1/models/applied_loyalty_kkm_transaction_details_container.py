# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, Array, Map, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppliedLoyaltyKkmTransactionDetailsContainer(Model):
    """Part of another model."""

    last_operation_type: int | Unset = UNSET
    """What was sent to the fiscal register last, by number."""
    transactions: list[dict[str, Any]] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object({"last_operation_type": INTEGER, "transactions": Array(Map(ANY))})
