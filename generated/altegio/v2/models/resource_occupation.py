# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .resource_occupation_attributes import ResourceOccupationAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class ResourceOccupation(Model):
    """A range of time in which a resource is taken.

    Used by list_resource_occupations.
    """

    attributes: ResourceOccupationAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ResourceOccupationAttributes"),
            "id": STRING,
            "type": String(enum=("resource_occupation",)),
        },
        required=("attributes", "id", "type"),
    )
