# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import ANY, INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2ListEntry(Model):
    """A group event in a list, as in early 2026.

    Used by list_activities_v2.
    """

    id: int | Unset = UNSET
    """Its id."""
    company_id: int | Unset = UNSET
    """The location."""
    name: str | Unset = UNSET
    """First name, or all of it."""
    description: str | Unset = UNSET
    """A description."""
    datetime: str | Unset = UNSET
    """Begin with an offset."""
    staff_id: int | Unset = UNSET
    """The team member."""
    service_id: int | Unset = UNSET
    """The service."""
    comment: str | Unset = UNSET
    """A note."""
    created_at: Any | Unset = UNSET
    """When it was made."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "company_id": INTEGER,
            "name": STRING,
            "description": STRING,
            "datetime": String(format="date-time"),
            "staff_id": INTEGER,
            "service_id": INTEGER,
            "comment": STRING,
            "created_at": ANY,
        },
        open=True,
    )
