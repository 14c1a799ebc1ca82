# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .product_attributes import ProductAttributes
    from .product_relationships import ProductRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class Product(Model):
    """A product.

    Used by list_products, autocomplete_products, get_product.
    """

    attributes: ProductAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: ProductRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ProductAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "ProductRelationships"),
            "type": String(enum=("good",)),
        },
        required=("attributes", "id", "type"),
    )
