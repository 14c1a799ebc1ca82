# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .product_resource_attributes import ProductResourceAttributes
    from .product_resource_relationships import ProductResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetProductData(Model):
    """Used by list_products, autocomplete_products, get_product."""

    attributes: ProductResourceAttributes
    id: str
    type: str
    relationships: ProductResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ProductResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "ProductResourceRelationships"),
            "type": String(enum=("good",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
