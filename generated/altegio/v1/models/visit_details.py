# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .appointment_finance_transactions_item import AppointmentFinanceTransactionsItem
    from .visit_details_loyalty_transactions_item import VisitDetailsLoyaltyTransactionsItem
    from .visit_details_transactions_item import VisitDetailsTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetails(Model):
    """What a visit holds to be paid, and how it was.

    Used by get_visit_details.
    """

    items: list[VisitDetailsItemsItem] = ABSENT
    """The lines."""
    kkm_transaction_details_container: VisitDetailsKkmTransactionDetailsContainer = ABSENT
    """What was sent to the fiscal register."""
    loyalty_transactions: list[VisitDetailsLoyaltyTransactionsItem] = ABSENT
    """What loyalty did."""
    payment_transactions: list[AppointmentFinanceTransactionsItem] = ABSENT
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "VisitDetailsItemsItem")),
            "kkm_transaction_details_container": Ref(__package__, "VisitDetailsKkmTransactionDetailsContainer"),
            "loyalty_transactions": Array(Ref(__package__, "VisitDetailsLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "AppointmentFinanceTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetailsItemsItem(Model):
    """Part of another model."""

    amount: float = ABSENT
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
            "amount": NUMBER,
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
class VisitDetailsKkmTransactionDetailsContainer(Model):
    """Part of another model."""

    last_operation_type: float = ABSENT
    """What was sent to the fiscal register last, by number."""
    transactions: list[VisitDetailsTransactionsItem] = ABSENT
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {"last_operation_type": NUMBER, "transactions": Array(Ref(__package__, "VisitDetailsTransactionsItem"))}
    )
