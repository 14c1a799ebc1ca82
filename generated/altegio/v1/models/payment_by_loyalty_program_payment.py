# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .payment_by_loyalty_program_payment_method import PaymentByLoyaltyProgramPaymentMethod


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyProgramPayment(Model):
    """Part of another model."""

    method: PaymentByLoyaltyProgramPaymentMethod | Unset = UNSET
    """The way of paying."""

    SCHEMA: ClassVar[Object] = Object({"method": Ref(__package__, "PaymentByLoyaltyProgramPaymentMethod")})
