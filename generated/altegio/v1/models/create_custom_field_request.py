# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateCustomFieldRequest(Model):
    """Used by create_custom_field, update_custom_field."""

    code: str
    """What it is called in the API, or a number."""
    show_in_ui: bool
    """Whether it is shown."""
    title: str
    """Its name."""
    type: str
    """Its type."""
    user_can_edit: bool
    """Whether users can change it."""

    SCHEMA: ClassVar[Object] = Object(
        {"code": STRING, "show_in_ui": BOOLEAN, "title": STRING, "type": STRING, "user_can_edit": BOOLEAN},
        required=("code", "show_in_ui", "title", "type", "user_can_edit"),
    )
