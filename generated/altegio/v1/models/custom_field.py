# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomField(Model):
    """A custom field at a location.

    Used by get_custom_field_list, create_custom_field.
    """

    custom_field: CustomFieldCustomField | Unset = UNSET
    """The field itself."""
    id: int | Unset = UNSET
    """Its id."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""

    SCHEMA: ClassVar[Object] = Object(
        {"custom_field": Ref(__package__, "CustomFieldCustomField"), "id": INTEGER, "salon_id": INTEGER}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldCustomField(Model):
    """What a custom field is like."""

    code: str | Unset = UNSET
    """What it is called in the API, or a number."""
    entity_type: str | Unset = UNSET
    """What it belongs to: a client's card or an appointment."""
    id: int | Unset = UNSET
    """Its id."""
    show_in_ui: bool | Unset = UNSET
    """Whether it is shown."""
    title: str | Unset = UNSET
    """Its name."""
    type: CustomFieldCustomFieldType | Unset = UNSET
    """Its type."""
    user_can_edit: bool | Unset = UNSET
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

    code: str | Unset = UNSET
    """What it is called in the API, or a number."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"code": STRING, "title": STRING})
