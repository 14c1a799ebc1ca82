# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByReferralProgram(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByReferralProgramPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByReferralProgramPayment")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByReferralProgramPayment(Model):
    """Part of another model."""

    method: PaymentByReferralProgramPaymentMethod | Unset = UNSET
    """The way of paying."""
    referrer_phone: str | Unset = UNSET
    """Phone number of who recommended the location, digits only."""

    SCHEMA: ClassVar[Object] = Object(
        {"method": Ref(__package__, "PaymentByReferralProgramPaymentMethod"), "referrer_phone": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByReferralProgramPaymentMethod(Model):
    """Part of another model."""

    loyalty_program_id: int | Unset = UNSET
    """The promotion."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"loyalty_program_id": INTEGER, "slug": STRING})
