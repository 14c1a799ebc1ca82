# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .sale_payment_methods_item_account import SalePaymentMethodsItemAccount


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalePaymentMethodsItem(Model):
    """Part of another model."""

    account: SalePaymentMethodsItemAccount | Unset = UNSET
    """The account of the location."""
    account_id: int | Unset = UNSET
    """The account of the location."""
    applicable_amount: float | Unset = UNSET
    """How much can be paid so, in major units of the currency."""
    applicable_count: int | Unset = UNSET
    """How many visits can be paid so."""
    applicable_value: float | Unset = UNSET
    """The bonus that can be used."""
    is_applicable: bool | Unset = UNSET
    """Whether one can pay so."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "SalePaymentMethodsItemAccount"),
            "account_id": INTEGER,
            "applicable_amount": NUMBER,
            "applicable_count": INTEGER,
            "applicable_value": NUMBER,
            "is_applicable": BOOLEAN,
            "slug": STRING,
        }
    )
