# Generated; do not edit.

from __future__ import annotations

import datetime as dt
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
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequest(Model):
    """Used by create_inventory_operation."""

    create_date: str | dt.datetime | dt.date
    """When it was made."""
    storage_id: int
    """The inventory."""
    type_id: int
    """Its type, by number."""
    comment: str | Unset = UNSET
    """A note."""
    goods_transactions: list[CreateInventoryOperationRequestLine] | Unset = UNSET
    """Products sold, by line."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    transactions: list[CreateInventoryOperationRequestLine] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "create_date": String(format="date-time"),
            "goods_transactions": Array(Ref(__package__, "CreateInventoryOperationRequestLine")),
            "master_id": INTEGER,
            "storage_id": INTEGER,
            "type_id": INTEGER,
            "transactions": Array(Ref(__package__, "CreateInventoryOperationRequestLine")),
        },
        required=("create_date", "storage_id", "type_id"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequestLine(Model):
    """Part of another model."""

    good_id: int | Unset = UNSET
    """The product, under its older name."""
    operation_unit_type: int | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "good_id": INTEGER,
            "operation_unit_type": INTEGER,
            "amount": NUMBER,
            "cost_per_unit": NUMBER,
            "discount": NUMBER,
            "cost": NUMBER,
            "client_id": INTEGER,
            "supplier_id": INTEGER,
            "comment": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedInventoryOperation(Model):
    """Used by create_inventory_operation."""

    document: CreatedInventoryOperationDocument = ABSENT
    """The document."""
    transactions: list[CreatedInventoryOperationTransactionsItem] = ABSENT
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "document": Ref(__package__, "CreatedInventoryOperationDocument"),
            "transactions": Array(Ref(__package__, "CreatedInventoryOperationTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedInventoryOperationDocument(Model):
    """Part of another model."""

    comment: str = ABSENT
    """A note."""
    company: CreatedInventoryOperationDocumentCompany = ABSENT
    """The location."""
    company_id: int = ABSENT
    """The location."""
    create_date: str = ABSENT
    """When it was made."""
    id: int = ABSENT
    """Its id."""
    number: float = ABSENT
    """Its number, as printed."""
    storage: IdAndTitle = ABSENT
    """The inventory."""
    storage_id: int = ABSENT
    """The inventory."""
    type: IdAndTitle = ABSENT
    """Its type."""
    type_id: int = ABSENT
    """Its type, by number."""
    user: PersonWithPhone = ABSENT
    """The user."""
    user_id: int = ABSENT
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "company": Ref(__package__, "CreatedInventoryOperationDocumentCompany"),
            "company_id": INTEGER,
            "create_date": String(format="date-time"),
            "id": INTEGER,
            "number": NUMBER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "user": Ref(__package__, "PersonWithPhone"),
            "user_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedInventoryOperationDocumentCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    """Street address."""
    city_id: int = ABSENT
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    country_id: int = ABSENT
    """The country."""
    id: int = ABSENT
    """Its id."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    phones: list[dict[str, Any]] | Unset = UNSET
    """Phone numbers."""
    site: str | Unset = UNSET
    """Web site."""
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    title: str = ABSENT
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country_id": INTEGER,
            "id": INTEGER,
            "logo": STRING,
            "phones": Array(Map(ANY)),
            "site": STRING,
            "timezone": String(format="date-time"),
            "title": STRING,
            "zip": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedInventoryOperationTransactionsItem(Model):
    """Part of another model."""

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
    good: IdAndTitle = ABSENT
    """The product, under its older name."""
    good_id: int = ABSENT
    """The product, under its older name."""
    id: int = ABSENT
    """Its id."""
    master: IdAndName = ABSENT
    """The team member, under an older name; none comes as an empty list."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
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
    unit: IdAndTitle = ABSENT
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
            "good": Ref(__package__, "IdAndTitle"),
            "good_id": INTEGER,
            "id": INTEGER,
            "master": Ref(__package__, "IdAndName"),
            "master_id": INTEGER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "supplier_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "unit": Ref(__package__, "IdAndTitle"),
            "unit_id": INTEGER,
        }
    )
