# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref

if TYPE_CHECKING:
    from .payment_by_referral_program_payment_method import PaymentByReferralProgramPaymentMethod


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
