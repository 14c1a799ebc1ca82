# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, UNSET, Model, Object, Union, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class TagListItem(Model):
    """A tag in a list.

    Used by get_tag_list_by_entity.
    """

    color: str = ABSENT
    """Colour as #RRGGBB."""
    deleted: str | int = ABSENT
    """1 if deleted."""
    entity: str | int = ABSENT
    """What it is for: 1 clients, 2 appointments, 3 events."""
    font_color: str | Unset = UNSET
    """Colour of the text as #RRGGBB."""
    icon: str = ABSENT
    """Name of the icon."""
    id: str | int = ABSENT
    """Its id."""
    not_editable: str | int = ABSENT
    """1 if it cannot be changed."""
    salon_id: str | int = ABSENT
    """The location, under its older name."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "color": STRING,
            "deleted": Union((STRING, INTEGER)),
            "entity": Union((STRING, INTEGER)),
            "font_color": STRING,
            "icon": STRING,
            "id": Union((STRING, INTEGER)),
            "not_editable": Union((STRING, INTEGER)),
            "salon_id": Union((STRING, INTEGER)),
            "slug": STRING,
            "title": STRING,
        }
    )
