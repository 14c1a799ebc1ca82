# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationData(Model):
    """Used by create_inventory_operation."""

    document: CreateInventoryOperationDataDocument | Unset = UNSET
    """The document."""
    transactions: list[CreateInventoryOperationDataTransactionsItem] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "document": Ref(__package__, "CreateInventoryOperationDataDocument"),
            "transactions": Array(Ref(__package__, "CreateInventoryOperationDataTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationDataDocument(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    """A note."""
    company: CreateInventoryOperationDataDocumentCompany | Unset = UNSET
    """The location."""
    company_id: int | Unset = UNSET
    """The location."""
    create_date: str | Unset = UNSET
    """When it was made."""
    id: int | Unset = UNSET
    """Its id."""
    number: float | Unset = UNSET
    """Its number, as printed."""
    storage: IdAndTitle | Unset = UNSET
    """The inventory."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    user: PersonWithPhone | Unset = UNSET
    """The user."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "company": Ref(__package__, "CreateInventoryOperationDataDocumentCompany"),
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
class CreateInventoryOperationDataDocumentCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    """Street address."""
    city_id: int | Unset = UNSET
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    country_id: int | Unset = UNSET
    """The country."""
    id: int | Unset = UNSET
    """Its id."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    phones: list[dict[str, Any]] | Unset = UNSET
    """Phone numbers."""
    site: str | Unset = UNSET
    """Web site."""
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    title: str | Unset = UNSET
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
class CreateInventoryOperationDataTransactionsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    client: PersonWithContacts | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    create_date: str | Unset = UNSET
    """When it was made."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    document_id: int | Unset = UNSET
    """The document."""
    good: IdAndTitle | Unset = UNSET
    """The product, under its older name."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    master: IdAndName | Unset = UNSET
    """The team member, under an older name; none comes as an empty list."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    storage: IdAndTitle | Unset = UNSET
    """The inventory."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    supplier: IdAndTitle | Unset = UNSET
    """The supplier; none comes as an empty list."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    unit: IdAndTitle | Unset = UNSET
    """Unit of measure."""
    unit_id: int | Unset = UNSET
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
