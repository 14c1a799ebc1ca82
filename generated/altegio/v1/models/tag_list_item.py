# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class TagListItem(Model):
    """Used by get_tag_list_by_entity."""

    color: str | Unset = UNSET
    deleted: str | Unset = UNSET
    entity: str | Unset = UNSET
    font_color: str | Unset = UNSET
    icon: str | Unset = UNSET
    id: str | Unset = UNSET
    not_editable: str | Unset = UNSET
    salon_id: str | Unset = UNSET
    slug: str | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "color": STRING,
            "deleted": STRING,
            "entity": STRING,
            "font_color": STRING,
            "icon": STRING,
            "id": STRING,
            "not_editable": STRING,
            "salon_id": STRING,
            "slug": STRING,
            "title": STRING,
        }
    )
