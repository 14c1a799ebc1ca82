# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_custom_field_data_custom_field import CreateCustomFieldDataCustomField


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateCustomFieldData(Model):
    """Used by create_custom_field."""

    id: int | Unset = UNSET
    salon_id: int | Unset = UNSET
    custom_field: CreateCustomFieldDataCustomField | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "salon_id": INTEGER, "custom_field": Ref(__package__, "CreateCustomFieldDataCustomField")}
    )
