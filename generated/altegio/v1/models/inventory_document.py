# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .user_account import UserAccount


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryDocument(Model):
    """A document that holds product lines.

    Used by create_document, get_document, update_document.
    """

    bill_print_status: float | Unset = UNSET
    """Whether a receipt was printed."""
    comment: str | Unset = UNSET
    """A note."""
    company: InventoryDocumentCompany | Unset = UNSET
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
    user: UserAccount | Unset = UNSET
    """The user."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "bill_print_status": NUMBER,
            "comment": STRING,
            "company": Ref(__package__, "InventoryDocumentCompany"),
            "company_id": INTEGER,
            "create_date": String(format="date-time"),
            "id": INTEGER,
            "number": NUMBER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "user": Ref(__package__, "UserAccount"),
            "user_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryDocumentCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    """Street address."""
    allow_change_record: bool | Unset = UNSET
    """Whether clients can change their appointments online."""
    allow_delete_record: bool | Unset = UNSET
    """Whether clients can call appointments off online."""
    business_group_id: int | Unset = UNSET
    """Group of businesses."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
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
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phones: list[dict[str, Any]] | Unset = UNSET
    """Phone numbers."""
    public_title: str | Unset = UNSET
    """Name shown to clients."""
    site: str | Unset = UNSET
    """Web site."""
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str | Unset = UNSET
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "allow_change_record": BOOLEAN,
            "allow_delete_record": BOOLEAN,
            "business_group_id": INTEGER,
            "business_type_id": INTEGER,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country_id": INTEGER,
            "id": INTEGER,
            "logo": STRING,
            "phone": STRING,
            "phones": Array(Map(ANY)),
            "public_title": STRING,
            "site": STRING,
            "timezone": STRING,
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        }
    )
