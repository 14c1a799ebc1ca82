# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .resource_occupation_resource_attributes import ResourceOccupationResourceAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class ResourceOccupationResource(Model):
    """Used by list_resource_occupations."""

    attributes: ResourceOccupationResourceAttributes
    id: str
    type: str

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ResourceOccupationResourceAttributes"),
            "id": STRING,
            "type": String(enum=("resource_occupation",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
