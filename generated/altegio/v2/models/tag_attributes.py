# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class TagAttributes(Model):
    """Part of another model."""

    color: str
    company_id: int
    entity_type: str
    is_deleted: bool
    is_editable: bool
    title: str
    deleted: int | Unset = UNSET
    entity: int | Unset = UNSET
    entity_slug: str | Unset = UNSET
    font_color: str | Unset = UNSET
    icon: str | Unset = UNSET
    not_editable: int | Unset = UNSET
    salon_id: int | Unset = UNSET

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
        closed=True,
    )
