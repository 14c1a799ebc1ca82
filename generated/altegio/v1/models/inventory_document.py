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
    Unset,
    define,
)

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
    comment: str = ABSENT
    """A note."""
    company: InventoryDocumentCompany = ABSENT
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
    user: UserAccount = ABSENT
    """The user."""
    user_id: int = ABSENT
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

    address: str = ABSENT
    """Street address."""
    allow_change_record: bool | Unset = UNSET
    """Whether clients can change their appointments online."""
    allow_delete_record: bool | Unset = UNSET
    """Whether clients can call appointments off online."""
    business_group_id: int | Unset = UNSET
    """Group of businesses."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
    city_id: int = ABSENT
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float = ABSENT
    """Longitude, in degrees."""
    country_id: int = ABSENT
    """The country."""
    id: int = ABSENT
    """Its id."""
    logo: str = ABSENT
    """Address of the logo."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phones: list[dict[str, Any]] = ABSENT
    """Phone numbers."""
    public_title: str | Unset = UNSET
    """Name shown to clients."""
    site: str = ABSENT
    """Web site."""
    timezone: str = ABSENT
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str = ABSENT
    """Its name."""
    zip: str = ABSENT
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
