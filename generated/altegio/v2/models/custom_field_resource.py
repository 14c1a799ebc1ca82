# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_resource_attributes import CustomFieldResourceAttributes
    from .custom_field_resource_relationships import CustomFieldResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldResource(Model):
    """Used by list_custom_fields."""

    attributes: CustomFieldResourceAttributes
    id: str
    type: str
    relationships: CustomFieldResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "CustomFieldResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "CustomFieldResourceRelationships"),
            "type": String(enum=("custom_field",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
