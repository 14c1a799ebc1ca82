# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NULL, STRING, Array, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldAttributes(Model):
    """The fields of a custom field."""

    code: str
    """What it is called in the API."""
    entity_slug: str
    """What it belongs to: `record` appointments, `client` clients."""
    is_editable: bool
    """Whether it can be changed."""
    is_required: bool
    """Whether a value is needed."""
    is_visible: bool
    """Whether it is shown."""
    parent_entity_type: str
    """What it belongs to: `record` appointments, `client` clients."""
    relation_entity_type: None
    """Always null so far."""
    show_in_ui: bool
    """Whether it is shown; `is_visible` is its newer name."""
    slug: str
    """What it is called in the API."""
    title: str
    """Its name."""
    user_can_edit: bool
    """Whether it can be changed; `is_editable` is its newer name."""
    values: list[Any]
    """What can be chosen, for a field that is a list."""
    weight: int
    """Place in lists."""

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
    )
