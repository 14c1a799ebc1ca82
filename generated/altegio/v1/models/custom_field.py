# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, Ref

if TYPE_CHECKING:
    from .custom_field_custom_field import CustomFieldCustomField


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
