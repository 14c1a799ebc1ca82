# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    NUMBER_OR_NULL,
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
    from .to_one_relationship import ToOneRelationship


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductAttributes(Model):
    """The fields of a product."""

    actual_cost: float | None
    """What it cost the location, in major units of the currency; null unless asked for and allowed."""
    category_id: int
    """The category it is in."""
    consumable_unit_id: int
    """Unit it is used up in."""
    cost: float
    """Price in major units of the currency."""
    is_chain: bool
    """Whether it belongs to the chain."""
    loyalty_abonement_type_id: int | None
    """Type of the membership it sells, if it does."""
    loyalty_certificate_type_id: int | None
    """Type of the gift card it sells, if it does."""
    sale_unit_id: int
    """Unit it is sold in."""
    sale_unit_to_consumable_unit_ratio: float
    """How many units of use are in one unit of sale."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_cost": NUMBER_OR_NULL,
            "category_id": INTEGER,
            "consumable_unit_id": INTEGER,
            "cost": NUMBER,
            "is_chain": BOOLEAN,
            "loyalty_abonement_type_id": INTEGER_OR_NULL,
            "loyalty_certificate_type_id": INTEGER_OR_NULL,
            "sale_unit_id": INTEGER,
            "sale_unit_to_consumable_unit_ratio": NUMBER,
            "title": STRING,
        },
        required=(
            "actual_cost",
            "category_id",
            "consumable_unit_id",
            "cost",
            "is_chain",
            "loyalty_abonement_type_id",
            "loyalty_certificate_type_id",
            "sale_unit_id",
            "sale_unit_to_consumable_unit_ratio",
            "title",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductRelationships(Model):
    """What a product can side-load."""

    loyalty_abonement_type: ToOneRelationship | Unset = UNSET
    """Type of the membership it sells."""
    loyalty_certificate_type: ToOneRelationship | Unset = UNSET
    """Type of the gift card it sells."""
    mark_settings: ToOneRelationship | Unset = UNSET
    """Whether it needs marking codes."""
    storage_amounts: ToManyRelationship | Unset = UNSET
    """How much each storage holds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "loyalty_abonement_type": Ref(__package__, "ToOneRelationship"),
            "loyalty_certificate_type": Ref(__package__, "ToOneRelationship"),
            "mark_settings": Ref(__package__, "ToOneRelationship"),
            "storage_amounts": Ref(__package__, "ToManyRelationship"),
        }
    )
