# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class StorageAmount(Model):
    """How much of a product a storage holds.

    Used by list_product_storage_amounts.
    """

    attributes: StorageAmountAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: StorageAmountRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "StorageAmountAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "StorageAmountRelationships"),
            "type": String(enum=("good_storage_amount",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class StorageAmountAttributes(Model):
    """The amounts."""

    consumable_amount: float
    """Amount in units of use."""
    good_id: int
    """The product, under its older name."""
    sale_amount: float
    """Amount in units of sale."""
    storage_id: int
    """The storage."""

    SCHEMA: ClassVar[Object] = Object(
        {"consumable_amount": NUMBER, "good_id": INTEGER, "sale_amount": NUMBER, "storage_id": INTEGER},
        required=("consumable_amount", "good_id", "sale_amount", "storage_id"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class StorageAmountRelationships(Model):
    """What it can side-load."""

    storage: ToOneRelationship | Unset = UNSET
    """The storage."""

    SCHEMA: ClassVar[Object] = Object({"storage": Ref(__package__, "ToOneRelationship")})
