# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, Integer, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Unit(Model):
    """A unit of measure.

    Used by list_product_units.
    """

    attributes: UnitAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {"attributes": Ref(__package__, "UnitAttributes"), "id": STRING, "type": String(enum=("unit",))},
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnitAttributes(Model):
    """The fields of a unit."""

    company_id: int
    """The location whose own unit it is; 0 for a common one (at least 0)."""
    short_title: str
    """Name in short."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"company_id": Integer(minimum=0), "short_title": STRING, "title": STRING},
        required=("company_id", "short_title", "title"),
    )
