# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .payment_by_gift_card_payment import PaymentByGiftCardPayment


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByGiftCard(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByGiftCardPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByGiftCardPayment")})
