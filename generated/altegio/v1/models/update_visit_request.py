# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequest(Model):
    """What to send to change a visit.

    Used by update_visit.
    """

    attendance: int
    """2 confirmed, 1 arrived, 0 expected, -1 did not come (at least -1, at most 2)."""
    comment: str
    """A note."""
    deleted_transaction_ids: list[int] | Unset = UNSET
    """Payments to delete."""
    fast_payment: float | Unset = UNSET
    """Pay all at once: 1 in cash, 2 without, 129 and 130 the same with a receipt printed."""
    goods_transactions: list[UpdateVisitRequestGoodsTransactionsItem] | Unset = UNSET
    """The products, all that are to stay."""
    new_transactions: list[UpdateVisitRequestNewTransactionsItem] | Unset = UNSET
    """Payments to add."""
    services: list[UpdateVisitRequestServicesItem] | Unset = UNSET
    """The services, all that are to stay."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": Integer(minimum=-1, maximum=2),
            "comment": STRING,
            "deleted_transaction_ids": Array(INTEGER),
            "fast_payment": NUMBER,
            "goods_transactions": Array(Ref(__package__, "UpdateVisitRequestGoodsTransactionsItem")),
            "new_transactions": Array(Ref(__package__, "UpdateVisitRequestNewTransactionsItem")),
            "services": Array(Ref(__package__, "UpdateVisitRequestServicesItem")),
        },
        required=("attendance", "comment"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestGoodsTransactionsItem(Model):
    """Part of another model."""

    amount: float | str | Unset = UNSET
    """How much or how many; negative where something goes out."""
    article: str | Unset = UNSET
    """Its article number."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    cost: float | str | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | str | Unset = UNSET
    """Price of one, in major units of the currency."""
    discount: float | str | Unset = UNSET
    """Discount in percent."""
    good_id: int | str | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | str | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    price: float | str | Unset = UNSET
    """Price in major units of the currency."""
    storage_id: int | str | Unset = UNSET
    """The inventory."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": Union((NUMBER, STRING)),
            "article": STRING,
            "barcode": STRING,
            "cost": Union((NUMBER, STRING)),
            "cost_per_unit": Union((NUMBER, STRING)),
            "discount": Union((NUMBER, STRING)),
            "good_id": Union((INTEGER, STRING)),
            "id": INTEGER,
            "master_id": Union((INTEGER, STRING)),
            "operation_unit_type": NUMBER,
            "price": Union((NUMBER, STRING)),
            "storage_id": Union((INTEGER, STRING)),
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestNewTransactionsItem(Model):
    """Part of another model."""

    account_id: int | Unset = UNSET
    """The account of the location."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    id: int | Unset = UNSET
    """Its id."""

    SCHEMA: ClassVar[Object] = Object({"account_id": INTEGER, "amount": NUMBER, "id": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestServicesItem(Model):
    """A service of the visit."""

    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    id: int | Unset = UNSET
    """The service."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "record_id": INTEGER,
            "title": STRING,
        }
    )
