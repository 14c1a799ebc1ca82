# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .sale_state_payment_transactions_item import SaleStatePaymentTransactionsItem
    from .visit_details_loyalty_transactions_item import VisitDetailsLoyaltyTransactionsItem
    from .visit_details_transactions_item import VisitDetailsTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyalty(Model):
    """Used by apply_loyalty_card_deduction, apply_discount_promotion, apply_referral_program, cancel_loyalty_card_withdrawal and others."""

    items: list[VisitLoyaltyItemsItem] = ABSENT
    """The lines."""
    kkm_transaction_details_container: VisitLoyaltyKkmTransactionDetailsContainer = ABSENT
    """What was sent to the fiscal register."""
    loyalty_transactions: list[VisitDetailsLoyaltyTransactionsItem] = ABSENT
    """What loyalty did."""
    payment_transactions: list[SaleStatePaymentTransactionsItem] = ABSENT
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

    amount: int = ABSENT
    """How much or how many; negative where something goes out."""
    cost: float = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    discount: float = ABSENT
    """Discount in percent."""
    event_id: int = ABSENT
    """The group event."""
    first_cost: float = ABSENT
    """Price of one before discounts, in major units of the currency."""
    good_id: int = ABSENT
    """The product, under its older name."""
    id: int = ABSENT
    """Its id."""
    is_event: bool = ABSENT
    """Whether it is a group event."""
    is_good: bool = ABSENT
    """Whether it is a product."""
    is_service: bool = ABSENT
    """Whether it is a service."""
    item_id: int = ABSENT
    """What the line is about: a service or a product, by `item_type_id`."""
    item_title: str = ABSENT
    """Name of the service or product."""
    item_type_id: int = ABSENT
    """Whether the line is a service, a product or something else, by number."""
    manual_cost: float = ABSENT
    """Sum of the line as set by hand, in major units of the currency. Do not multiply it by the amount."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    service_id: int = ABSENT
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

    last_operation_type: int = ABSENT
    """What was sent to the fiscal register last, by number."""
    transactions: list[VisitDetailsTransactionsItem] = ABSENT
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {"last_operation_type": INTEGER, "transactions": Array(Ref(__package__, "VisitDetailsTransactionsItem"))}
    )
