# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .service_resource_attributes import ServiceResourceAttributes
    from .service_resource_relationships import ServiceResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetServiceData(Model):
    """Used by list_services, get_service."""

    attributes: ServiceResourceAttributes
    id: str
    type: str
    relationships: ServiceResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ServiceResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "ServiceResourceRelationships"),
            "type": String(enum=("service",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
