# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemDocumentsItem(Model):
    """Part of another model."""

    category_id: int = ABSENT
    """The category it is in."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    date_created: str = ABSENT
    """When it was made."""
    id: int = ABSENT
    """Its id."""
    number: float = ABSENT
    """Its number, as printed."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    storage_id: int = ABSENT
    """The inventory."""
    type_id: int = ABSENT
    """Its type, by number."""
    type_title: str = ABSENT
    """Its type in words."""
    user_id: int = ABSENT
    """The user who did it, or who belongs to it."""
    visit_id: int = ABSENT
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category_id": INTEGER,
            "comment": STRING,
            "company_id": INTEGER,
            "date_created": String(format="date-time"),
            "id": INTEGER,
            "number": NUMBER,
            "record_id": INTEGER,
            "storage_id": INTEGER,
            "type_id": INTEGER,
            "type_title": STRING,
            "user_id": INTEGER,
            "visit_id": INTEGER,
        }
    )
