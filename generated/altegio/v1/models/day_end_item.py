# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .day_end_item_transactions_item import DayEndItemTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndItem(Model):
    """Part of another model."""

    item_title: str | Unset = UNSET
    """Name of the service or product."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    result_cost: float | Unset = UNSET
    transactions: list[DayEndItemTransactionsItem] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "item_title": STRING,
            "first_cost": NUMBER,
            "discount": NUMBER,
            "result_cost": NUMBER,
            "transactions": Array(Ref(__package__, "DayEndItemTransactionsItem")),
        }
    )
