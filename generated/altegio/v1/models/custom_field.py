# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, UNSET, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomField(Model):
    """A custom field at a location.

    Used by get_custom_field_list, create_custom_field.
    """

    custom_field: CustomFieldCustomField = ABSENT
    """The field itself."""
    id: int = ABSENT
    """Its id."""
    salon_id: int = ABSENT
    """The location, under its older name."""

    SCHEMA: ClassVar[Object] = Object(
        {"custom_field": Ref(__package__, "CustomFieldCustomField"), "id": INTEGER, "salon_id": INTEGER}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldCustomField(Model):
    """What a custom field is like."""

    code: str = ABSENT
    """What it is called in the API, or a number."""
    entity_type: str | Unset = UNSET
    """What it belongs to: a client's card or an appointment."""
    id: int = ABSENT
    """Its id."""
    show_in_ui: bool = ABSENT
    """Whether it is shown."""
    title: str = ABSENT
    """Its name."""
    type: CustomFieldCustomFieldType = ABSENT
    """Its type."""
    user_can_edit: bool = ABSENT
    """Whether users can change it."""
    values: str | Unset = UNSET
    """What can be chosen, for a field that is a list."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "code": STRING,
            "entity_type": STRING,
            "id": INTEGER,
            "show_in_ui": BOOLEAN,
            "title": STRING,
            "type": Ref(__package__, "CustomFieldCustomFieldType"),
            "user_can_edit": BOOLEAN,
            "values": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldCustomFieldType(Model):
    """Part of another model."""

    code: str = ABSENT
    """What it is called in the API, or a number."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"code": STRING, "title": STRING})
