# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .fiscal_transaction_document import FiscalTransactionDocument
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .sale_state_payment_transactions_item import SaleStatePaymentTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Sale(Model):
    """A sale: what has to be paid, what was paid, and how the rest can be paid.

    Used by get_sale_transaction, create_payment_with_loyalty_methods, delete_loyalty_payment_transaction, delete_location_account_payment.
    """

    kkm_state: SaleKkmState = ABSENT
    """What was sent to the fiscal register."""
    payment_methods: list[SalePaymentMethodsItem] = ABSENT
    """Ways in which the rest can be paid."""
    state: SaleState = ABSENT
    """Lines and payments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "kkm_state": Ref(__package__, "SaleKkmState"),
            "payment_methods": Array(Ref(__package__, "SalePaymentMethodsItem")),
            "state": Ref(__package__, "SaleState"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleKkmState(Model):
    """Part of another model."""

    last_operation_type: int = ABSENT
    """What was sent to the fiscal register last, by number."""
    transactions: list[SaleKkmStateTransactionsItem] = ABSENT
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {"last_operation_type": INTEGER, "transactions": Array(Ref(__package__, "SaleKkmStateTransactionsItem"))}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleKkmStateTransactionsItem(Model):
    """Part of another model."""

    cashier: IdAndName = ABSENT
    """Who took the payment."""
    document: FiscalTransactionDocument = ABSENT
    """The document."""
    document_id: int = ABSENT
    """The document."""
    id: int = ABSENT
    """Its id."""
    print_date: str = ABSENT
    """When the receipt was printed."""
    printed_count: int = ABSENT
    """How many receipts were printed."""
    status: IdAndTitle = ABSENT
    """Its state."""
    sum: int = ABSENT
    """Sum in major units of the currency."""
    type: IdAndTitle = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cashier": Ref(__package__, "IdAndName"),
            "document": Ref(__package__, "FiscalTransactionDocument"),
            "document_id": INTEGER,
            "id": INTEGER,
            "print_date": String(format="date-time"),
            "printed_count": INTEGER,
            "status": Ref(__package__, "IdAndTitle"),
            "sum": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalePaymentMethodsItem(Model):
    """Part of another model."""

    account: SalePaymentMethodsItemAccount | Unset = UNSET
    """The account of the location."""
    account_id: int | Unset = UNSET
    """The account of the location."""
    applicable_amount: float = ABSENT
    """How much can be paid so, in major units of the currency."""
    applicable_count: int = ABSENT
    """How many visits can be paid so."""
    applicable_value: float = ABSENT
    """The bonus that can be used."""
    is_applicable: bool = ABSENT
    """Whether one can pay so."""
    slug: str = ABSENT
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "SalePaymentMethodsItemAccount"),
            "account_id": INTEGER,
            "applicable_amount": NUMBER,
            "applicable_count": INTEGER,
            "applicable_value": NUMBER,
            "is_applicable": BOOLEAN,
            "slug": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalePaymentMethodsItemAccount(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    is_cash: bool = ABSENT
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "is_cash": BOOLEAN, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleState(Model):
    """Lines and payments of a sale."""

    items: list[SaleStateItemsItem] = ABSENT
    """The lines."""
    loyalty_transactions: list[SaleStateLoyaltyTransactionsItem] = ABSENT
    """What loyalty did."""
    payment_transactions: list[SaleStatePaymentTransactionsItem] = ABSENT
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "items": Array(Ref(__package__, "SaleStateItemsItem")),
            "loyalty_transactions": Array(Ref(__package__, "SaleStateLoyaltyTransactionsItem")),
            "payment_transactions": Array(Ref(__package__, "SaleStatePaymentTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStateItemsItem(Model):
    """Part of another model."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    client_discount_percent: float = ABSENT
    cost_to_pay_total: float = ABSENT
    default_cost_per_unit: float = ABSENT
    default_cost_total: float = ABSENT
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    type: str = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client_discount_percent": NUMBER,
            "cost_to_pay_total": NUMBER,
            "default_cost_per_unit": NUMBER,
            "default_cost_total": NUMBER,
            "id": INTEGER,
            "title": STRING,
            "type": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStateLoyaltyTransactionsItem(Model):
    """Part of another model."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    chain: IdAndTitle = ABSENT
    created_at: str = ABSENT
    """When it was made."""
    deposit: SaleStateLoyaltyTransactionsItemDeposit | Unset = UNSET
    """Account of the client."""
    deposit_transaction_id: int | Unset = UNSET
    document_id: int = ABSENT
    """The document."""
    id: int = ABSENT
    """Its id."""
    sale_item_id: int | Unset = UNSET
    sale_item_type: str | Unset = UNSET
    type: IdAndTitle = ABSENT
    """Its type."""
    type_id: int = ABSENT
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "chain": Ref(__package__, "IdAndTitle"),
            "created_at": String(format="date-time"),
            "deposit": Ref(__package__, "SaleStateLoyaltyTransactionsItemDeposit"),
            "deposit_transaction_id": INTEGER,
            "document_id": INTEGER,
            "id": INTEGER,
            "sale_item_id": INTEGER,
            "sale_item_type": STRING,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStateLoyaltyTransactionsItemDeposit(Model):
    """Part of another model."""

    balance: float = ABSENT
    """What is left on it, in major units of the currency."""
    id: int = ABSENT
    """Its id."""
    reserved_balance: float = ABSENT
    """What is held back of it, in major units of the currency."""
    type: IdAndTitle = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance": NUMBER, "id": INTEGER, "reserved_balance": NUMBER, "type": Ref(__package__, "IdAndTitle")}
    )
