# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .unit_attributes import UnitAttributes


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
