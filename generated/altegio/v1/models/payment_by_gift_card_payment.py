# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .payment_by_gift_card_payment_method import PaymentByGiftCardPaymentMethod


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByGiftCardPayment(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    method: PaymentByGiftCardPaymentMethod | Unset = UNSET
    """The way of paying."""
    number: str | Unset = UNSET
    """Its number, as printed."""

    SCHEMA: ClassVar[Object] = Object(
        {"amount": NUMBER, "method": Ref(__package__, "PaymentByGiftCardPaymentMethod"), "number": STRING}
    )
