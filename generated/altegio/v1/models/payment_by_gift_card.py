# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByGiftCard(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByGiftCardPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByGiftCardPayment")})


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByGiftCardPaymentMethod(Model):
    """Part of another model."""

    loyalty_certificate_id: int | Unset = UNSET
    """The gift card."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"loyalty_certificate_id": INTEGER, "slug": STRING})
