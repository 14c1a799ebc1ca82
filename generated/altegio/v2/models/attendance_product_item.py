# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .attendance_product_item_attributes import AttendanceProductItemAttributes
    from .attendance_product_item_relationships import AttendanceProductItemRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceProductItem(Model):
    """A product sold with an appointment.

    Used by get_attendance_product_item.
    """

    attributes: AttendanceProductItemAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: AttendanceProductItemRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AttendanceProductItemAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "AttendanceProductItemRelationships"),
            "type": String(enum=("attendance_good_item",)),
        },
        required=("attributes", "id", "type"),
    )
