# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class TagAttributes(Model):
    """The fields of a tag."""

    color: str
    """Colour as #RRGGBB."""
    company_id: int
    """The location."""
    entity_type: str
    """What it is for: `common` anything, `client` clients, `record` appointments, `activity` events."""
    is_deleted: bool
    """Whether it was deleted."""
    is_editable: bool
    """Whether it can be changed."""
    title: str
    """Its name."""
    deleted: int | Unset = UNSET
    """1 if deleted; `is_deleted` is its newer name."""
    entity: int | Unset = UNSET
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events."""
    entity_slug: str | Unset = UNSET
    """What it belongs to: `record` appointments, `client` clients."""
    font_color: str = ABSENT
    """Colour of the text as #RRGGBB."""
    icon: str = ABSENT
    """Name of the icon."""
    not_editable: int | Unset = UNSET
    """1 if it cannot be changed; `is_editable` is its newer name."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "color": STRING,
            "company_id": INTEGER,
            "deleted": INTEGER,
            "entity": INTEGER,
            "entity_slug": STRING,
            "entity_type": String(enum=("common", "client", "record", "activity")),
            "font_color": STRING,
            "icon": STRING,
            "is_deleted": BOOLEAN,
            "is_editable": BOOLEAN,
            "not_editable": INTEGER,
            "salon_id": INTEGER,
            "title": STRING,
        },
        required=("color", "company_id", "entity_type", "is_deleted", "is_editable", "title"),
    )
