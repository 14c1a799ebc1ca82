# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByAccount(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByAccountPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByAccountPayment")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByAccountPayment(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    method: PaymentByAccountPaymentMethod | Unset = UNSET
    """The way of paying."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "method": Ref(__package__, "PaymentByAccountPaymentMethod")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByAccountPaymentMethod(Model):
    """Part of another model."""

    account_id: int | Unset = UNSET
    """The account of the location."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"account_id": INTEGER, "slug": STRING})


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyCard(Model):
    """Used by create_payment_with_loyalty_methods."""

    payment: PaymentByLoyaltyCardPayment | Unset = UNSET
    """How is paid, and how much."""

    SCHEMA: ClassVar[Object] = Object({"payment": Ref(__package__, "PaymentByLoyaltyCardPayment")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyCardPayment(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    method: PaymentByLoyaltyCardPaymentMethod | Unset = UNSET
    """The way of paying."""

    SCHEMA: ClassVar[Object] = Object(
        {"amount": NUMBER, "method": Ref(__package__, "PaymentByLoyaltyCardPaymentMethod")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentByLoyaltyCardPaymentMethod(Model):
    """Part of another model."""

    loyalty_card_id: int | Unset = UNSET
    """The loyalty card."""
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object({"loyalty_card_id": INTEGER, "slug": STRING})


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
