# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldAttributes(Model):
    """Part of another model."""

    code: str
    entity_slug: str
    is_editable: bool
    is_required: bool
    is_visible: bool
    parent_entity_type: str
    relation_entity_type: None
    show_in_ui: bool
    slug: str
    title: str
    user_can_edit: bool
    values: list[Any]
    weight: int

    SCHEMA: ClassVar[Object] = Object(
        {
            "code": STRING,
            "entity_slug": String(enum=("record", "client")),
            "is_editable": BOOLEAN,
            "is_required": BOOLEAN,
            "is_visible": BOOLEAN,
            "parent_entity_type": String(enum=("record", "client")),
            "relation_entity_type": NULL,
            "show_in_ui": BOOLEAN,
            "slug": STRING,
            "title": STRING,
            "user_can_edit": BOOLEAN,
            "values": Array(ANY),
            "weight": INTEGER,
        },
        required=(
            "code",
            "entity_slug",
            "is_editable",
            "is_required",
            "is_visible",
            "parent_entity_type",
            "relation_entity_type",
            "show_in_ui",
            "slug",
            "title",
            "user_can_edit",
            "values",
            "weight",
        ),
        closed=True,
    )
