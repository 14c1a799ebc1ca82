# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class TagListItem(Model):
    """A tag in a list.

    Used by get_tag_list_by_entity.
    """

    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    deleted: str | int | Unset = UNSET
    """1 if deleted."""
    entity: str | int | Unset = UNSET
    """What it is for: 1 clients, 2 appointments, 3 events."""
    font_color: str | Unset = UNSET
    """Colour of the text as #RRGGBB."""
    icon: str | Unset = UNSET
    """Name of the icon."""
    id: str | int | Unset = UNSET
    """Its id."""
    not_editable: str | int | Unset = UNSET
    """1 if it cannot be changed."""
    salon_id: str | int | Unset = UNSET
    """The location, under its older name."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str | Unset = UNSET
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
