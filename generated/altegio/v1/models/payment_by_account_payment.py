# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, Object, Ref

if TYPE_CHECKING:
    from .payment_by_account_payment_method import PaymentByAccountPaymentMethod


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByAccountPayment(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    method: PaymentByAccountPaymentMethod | Unset = UNSET
    """The way of paying."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "method": Ref(__package__, "PaymentByAccountPaymentMethod")})
