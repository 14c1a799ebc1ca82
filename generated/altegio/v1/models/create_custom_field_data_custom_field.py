# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_custom_field_type import CustomFieldCustomFieldType


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateCustomFieldDataCustomField(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    code: str | Unset = UNSET
    title: str | Unset = UNSET
    entity_type: str | Unset = UNSET
    show_in_ui: bool | Unset = UNSET
    user_can_edit: bool | Unset = UNSET
    type: CustomFieldCustomFieldType | Unset = UNSET
    values: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "code": STRING,
            "title": STRING,
            "entity_type": STRING,
            "show_in_ui": BOOLEAN,
            "user_can_edit": BOOLEAN,
            "type": Ref(__package__, "CustomFieldCustomFieldType"),
            "values": STRING,
        }
    )
