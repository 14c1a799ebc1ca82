# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransaction(Model):
    """A product line of an inventory document.

    Used by create_transaction, get_transaction, update_transaction.
    """

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    client: PersonWithContacts = ABSENT
    """The client; null for a break or a walk-in client."""
    client_id: int = ABSENT
    """The client; 0 is none."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    cost: float = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float = ABSENT
    """Price of one, in major units of the currency."""
    create_date: str = ABSENT
    """When it was made."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    discount: float = ABSENT
    """Discount in percent."""
    document_id: int = ABSENT
    """The document."""
    good: InventoryTransactionGood = ABSENT
    """The product, under its older name."""
    good_id: int = ABSENT
    """The product, under its older name."""
    good_special_number: str | Unset = UNSET
    """Code of the gift card or membership sold."""
    goods_marks: list[dict[str, Any]] | Unset = UNSET
    """Marking codes."""
    id: int = ABSENT
    """Its id."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    master: IdAndName = ABSENT
    """The team member, under an older name; none comes as an empty list."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    sale_amount: float | Unset = UNSET
    """Amount in units of sale."""
    sale_unit: UnitOfMeasure | None | Unset = UNSET
    """Unit of sale."""
    sale_unit_id: int | Unset = UNSET
    """Unit it is sold in."""
    service_amount: float | Unset = UNSET
    """Amount in units of use."""
    service_unit: UnitOfMeasure | None | Unset = UNSET
    """Unit of use."""
    service_unit_id: int | Unset = UNSET
    """Unit it is used up in."""
    storage: IdAndTitle = ABSENT
    """The inventory."""
    storage_id: int = ABSENT
    """The inventory."""
    supplier: IdAndTitle = ABSENT
    """The supplier; none comes as an empty list."""
    supplier_id: int = ABSENT
    """The supplier; 0 is none."""
    type: IdAndTitle = ABSENT
    """Its type."""
    type_id: int = ABSENT
    """Its type, by number."""
    unit: UnitOfMeasure = ABSENT
    """Unit of measure."""
    unit_id: int = ABSENT
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithContacts"),
            "client_id": INTEGER,
            "comment": STRING,
            "company_id": INTEGER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "deleted": BOOLEAN,
            "discount": NUMBER,
            "document_id": INTEGER,
            "good": Ref(__package__, "InventoryTransactionGood"),
            "good_id": INTEGER,
            "good_special_number": STRING,
            "goods_marks": Array(Map(ANY)),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "master": Ref(__package__, "IdAndName"),
            "master_id": INTEGER,
            "operation_unit_type": NUMBER,
            "sale_amount": NUMBER,
            "sale_unit": Ref(__package__, "UnitOfMeasure", nullable=True),
            "sale_unit_id": INTEGER,
            "service_amount": NUMBER,
            "service_unit": Ref(__package__, "UnitOfMeasure", nullable=True),
            "service_unit_id": INTEGER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "supplier_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "unit": Ref(__package__, "UnitOfMeasure"),
            "unit_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransactionGood(Model):
    """Part of another model."""

    actual_amounts: list[InventoryTransactionGoodActualAmountsItem] | Unset = UNSET
    actual_cost: float | Unset = UNSET
    """What it cost the location, in major units of the currency."""
    article: str | Unset = UNSET
    """Its article number."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    category: str | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """A note."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    critical_amount: float | Unset = UNSET
    """Amount below which it should be bought."""
    desired_amount: float | Unset = UNSET
    """Amount to have in stock."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int = ABSENT
    """Its id."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_goods_mark_enabled: bool | Unset = UNSET
    label: str | Unset = UNSET
    """Name with the article number."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    loyalty_abonement_type_id: int | str | Unset = UNSET
    loyalty_allow_empty_code: bool | float | Unset = UNSET
    loyalty_certificate_type: dict[str, Any] | None | Unset = UNSET
    loyalty_certificate_type_id: int | str | Unset = UNSET
    loyalty_serial_number_limited: float | Unset = UNSET
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    service_unit_id: int | Unset = UNSET
    """Unit it is used up in."""
    service_unit_short_title: str | Unset = UNSET
    title: str = ABSENT
    """Its name."""
    unit: str | Unset = UNSET
    """Unit of measure."""
    unit_actual_cost: float | Unset = UNSET
    unit_actual_cost_format: str | Unset = UNSET
    unit_equals: float | Unset = UNSET
    """How many units of use are in one unit of sale."""
    unit_id: int | Unset = UNSET
    """Unit of measure."""
    unit_short_title: str | Unset = UNSET
    value: str | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_amounts": Array(Ref(__package__, "InventoryTransactionGoodActualAmountsItem")),
            "actual_cost": NUMBER,
            "article": STRING,
            "barcode": STRING,
            "category": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "cost": NUMBER,
            "critical_amount": NUMBER,
            "desired_amount": NUMBER,
            "good_id": INTEGER,
            "id": INTEGER,
            "is_chain": BOOLEAN,
            "is_goods_mark_enabled": BOOLEAN,
            "label": STRING,
            "last_change_date": STRING,
            "loyalty_abonement_type_id": Union((INTEGER, STRING)),
            "loyalty_allow_empty_code": Union((BOOLEAN, NUMBER)),
            "loyalty_certificate_type": Map(ANY, nullable=True),
            "loyalty_certificate_type_id": Union((INTEGER, STRING)),
            "loyalty_serial_number_limited": NUMBER,
            "salon_id": INTEGER,
            "service_unit_id": INTEGER,
            "service_unit_short_title": STRING,
            "title": STRING,
            "unit": STRING,
            "unit_actual_cost": NUMBER,
            "unit_actual_cost_format": STRING,
            "unit_equals": NUMBER,
            "unit_id": INTEGER,
            "unit_short_title": STRING,
            "value": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransactionGoodActualAmountsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    storage_id: int | Unset = UNSET
    """The inventory."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "storage_id": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnitOfMeasure(Model):
    """Part of another model."""

    company_id: int | Unset = UNSET
    """The location."""
    id: int = ABSENT
    """Its id."""
    short_title: str | Unset = UNSET
    """Name in short."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER, "id": INTEGER, "short_title": STRING, "title": STRING})
