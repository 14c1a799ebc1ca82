# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, Array, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyKkmTransactionDetailsContainer(Model):
    """Part of another model."""

    last_operation_type: int | Unset = UNSET
    """What was sent to the fiscal register last, by number."""
    transactions: list[dict[str, Any]] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object({"last_operation_type": INTEGER, "transactions": Array(Map(ANY))})
