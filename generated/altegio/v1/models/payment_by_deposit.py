# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByDeposit(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByDepositPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByDepositPayment")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByDepositPayment(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    method: PaymentByDepositPaymentMethod | Unset = UNSET
    """The way of paying."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "method": Ref(__package__, "PaymentByDepositPaymentMethod")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByDepositPaymentMethod(Model):
    """Part of another model."""

    deposit_id: int | Unset = UNSET
    """Account of the client."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"deposit_id": INTEGER, "slug": STRING})
