# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER_OR_NULL,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategory(Model):
    """A product category.

    Used by list_product_categories, get_product_category.
    """

    attributes: ProductCategoryAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: ProductCategoryRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ProductCategoryAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "ProductCategoryRelationships"),
            "type": String(enum=("good_category",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategoryAttributes(Model):
    """The fields of a product category."""

    is_chain: bool
    """Whether it belongs to the chain."""
    parent_category_id: int | None
    """The category above; null for a topmost one."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"is_chain": BOOLEAN, "parent_category_id": INTEGER_OR_NULL, "title": STRING},
        required=("is_chain", "parent_category_id", "title"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategoryRelationships(Model):
    """What a product category can side-load."""

    child_categories: ToManyRelationship | Unset = UNSET
    """The categories below."""
    goods: ToManyRelationship | Unset = UNSET
    """Products."""

    SCHEMA: ClassVar[Object] = Object(
        {"child_categories": Ref(__package__, "ToManyRelationship"), "goods": Ref(__package__, "ToManyRelationship")}
    )
