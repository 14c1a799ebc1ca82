# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStateLoyaltyTransactionsItemDeposit(Model):
    """Part of another model."""

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    reserved_balance: float | Unset = UNSET
    """What is held back of it, in major units of the currency."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance": NUMBER, "id": INTEGER, "reserved_balance": NUMBER, "type": Ref(__package__, "IdAndTitle")}
    )
