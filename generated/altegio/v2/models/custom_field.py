# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomField(Model):
    """A custom field.

    Used by list_custom_fields.
    """

    attributes: CustomFieldAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: CustomFieldRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "CustomFieldAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "CustomFieldRelationships"),
            "type": String(enum=("custom_field",)),
        },
        required=("attributes", "id", "type"),
    )


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldRelationships(Model):
    """What a custom field can side-load."""

    custom_field_type: ToOneRelationship | Unset = UNSET
    """Its type."""
    type: ToOneRelationship | Unset = UNSET
    """Kind of resource, as the API calls it."""
    ui_options: ToManyRelationship | Unset = UNSET
    """How it is shown."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "custom_field_type": Ref(__package__, "ToOneRelationship"),
            "type": Ref(__package__, "ToOneRelationship"),
            "ui_options": Ref(__package__, "ToManyRelationship"),
        }
    )
