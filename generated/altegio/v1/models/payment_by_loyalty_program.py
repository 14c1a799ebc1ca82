# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyProgram(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByLoyaltyProgramPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByLoyaltyProgramPayment")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyProgramPayment(Model):
    """Part of another model."""

    method: PaymentByLoyaltyProgramPaymentMethod | Unset = UNSET
    """The way of paying."""

    SCHEMA: ClassVar[Object] = Object({"method": Ref(__package__, "PaymentByLoyaltyProgramPaymentMethod")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyProgramPaymentMethod(Model):
    """Part of another model."""

    loyalty_card_id: int | Unset = UNSET
    """The loyalty card."""
    loyalty_program_id: int | Unset = UNSET
    """The promotion."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"loyalty_card_id": INTEGER, "loyalty_program_id": INTEGER, "slug": STRING})
