# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentDocumentsItem(Model):
    """Part of another model."""

    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    date_created: str | Unset = UNSET
    """When it was made."""
    id: int | Unset = UNSET
    """Its id."""
    is_sale_bill_printed: bool | Unset = UNSET
    number: float | Unset = UNSET
    """Its number, as printed."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    type_title: str | Unset = UNSET
    """Its type in words."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category_id": INTEGER,
            "comment": STRING,
            "company_id": INTEGER,
            "date_created": String(format="date-time"),
            "id": INTEGER,
            "is_sale_bill_printed": BOOLEAN,
            "number": NUMBER,
            "record_id": INTEGER,
            "storage_id": INTEGER,
            "type_id": INTEGER,
            "type_title": STRING,
            "user_id": INTEGER,
            "visit_id": INTEGER,
        }
    )
