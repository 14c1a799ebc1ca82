# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByMembership(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByMembershipPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByMembershipPayment")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByMembershipPayment(Model):
    """Part of another model."""

    method: PaymentByMembershipPaymentMethod | Unset = UNSET
    """The way of paying."""
    number: str | Unset = UNSET
    """Its number, as printed."""

    SCHEMA: ClassVar[Object] = Object(
        {"method": Ref(__package__, "PaymentByMembershipPaymentMethod"), "number": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByMembershipPaymentMethod(Model):
    """Part of another model."""

    loyalty_abonement_id: int | Unset = UNSET
    """The membership."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"loyalty_abonement_id": INTEGER, "slug": STRING})
