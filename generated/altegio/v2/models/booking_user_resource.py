# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .booking_user_resource_attributes import BookingUserResourceAttributes
    from .booking_user_resource_relationships import BookingUserResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUserResource(Model):
    """Used by get_attendance_booking_user."""

    attributes: BookingUserResourceAttributes
    id: str
    type: str
    relationships: BookingUserResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "BookingUserResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "BookingUserResourceRelationships"),
            "type": String(enum=("client",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
