# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .unit_resource_attributes import UnitResourceAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnitResource(Model):
    """Used by list_product_units."""

    attributes: UnitResourceAttributes
    id: str
    type: str

    SCHEMA: ClassVar[Object] = Object(
        {"attributes": Ref(__package__, "UnitResourceAttributes"), "id": STRING, "type": String(enum=("unit",))},
        required=("attributes", "id", "type"),
        closed=True,
    )
