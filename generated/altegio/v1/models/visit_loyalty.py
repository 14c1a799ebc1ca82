# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .sale_state_payment_transactions_item import SaleStatePaymentTransactionsItem
    from .visit_details_loyalty_transactions_item import VisitDetailsLoyaltyTransactionsItem
    from .visit_details_transactions_item import VisitDetailsTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyalty(Model):
    """Used by apply_loyalty_card_deduction, apply_discount_promotion, apply_referral_program, cancel_loyalty_card_withdrawal and others."""

    items: list[VisitLoyaltyItemsItem] | Unset = UNSET
    """The lines."""
    kkm_transaction_details_container: VisitLoyaltyKkmTransactionDetailsContainer | Unset = UNSET
    """What was sent to the fiscal register."""
    loyalty_transactions: list[VisitDetailsLoyaltyTransactionsItem] | Unset = UNSET
    """What loyalty did."""
    payment_transactions: list[SaleStatePaymentTransactionsItem] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "VisitLoyaltyItemsItem")),
            "kkm_transaction_details_container": Ref(__package__, "VisitLoyaltyKkmTransactionDetailsContainer"),
            "loyalty_transactions": Array(Ref(__package__, "VisitDetailsLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "SaleStatePaymentTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyItemsItem(Model):
    """Part of another model."""

    amount: int | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    event_id: int | Unset = UNSET
    """The group event."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    is_event: bool | Unset = UNSET
    """Whether it is a group event."""
    is_good: bool | Unset = UNSET
    """Whether it is a product."""
    is_service: bool | Unset = UNSET
    """Whether it is a service."""
    item_id: int | Unset = UNSET
    """What the line is about: a service or a product, by `item_type_id`."""
    item_title: str | Unset = UNSET
    """Name of the service or product."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    manual_cost: float | Unset = UNSET
    """Sum of the line as set by hand, in major units of the currency. Do not multiply it by the amount."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    service_id: int | Unset = UNSET
    """The service."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": INTEGER,
            "cost": NUMBER,
            "discount": NUMBER,
            "event_id": INTEGER,
            "first_cost": NUMBER,
            "good_id": INTEGER,
            "id": INTEGER,
            "is_event": BOOLEAN,
            "is_good": BOOLEAN,
            "is_service": BOOLEAN,
            "item_id": INTEGER,
            "item_title": STRING,
            "item_type_id": INTEGER,
            "manual_cost": NUMBER,
            "master_id": INTEGER,
            "record_id": INTEGER,
            "service_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyKkmTransactionDetailsContainer(Model):
    """Part of another model."""

    last_operation_type: int | Unset = UNSET
    """What was sent to the fiscal register last, by number."""
    transactions: list[VisitDetailsTransactionsItem] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {"last_operation_type": INTEGER, "transactions": Array(Ref(__package__, "VisitDetailsTransactionsItem"))}
    )
