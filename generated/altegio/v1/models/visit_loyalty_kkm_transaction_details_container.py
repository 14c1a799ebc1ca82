# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref

if TYPE_CHECKING:
    from .visit_details_transactions_item import VisitDetailsTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyKkmTransactionDetailsContainer(Model):
    """Part of another model."""

    last_operation_type: int | Unset = UNSET
    """What was sent to the fiscal register last, by number."""
    transactions: list[VisitDetailsTransactionsItem] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {"last_operation_type": INTEGER, "transactions": Array(Ref(__package__, "VisitDetailsTransactionsItem"))}
    )
