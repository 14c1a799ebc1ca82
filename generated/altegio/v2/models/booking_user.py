# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .booking_user_attributes import BookingUserAttributes
    from .booking_user_relationships import BookingUserRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUser(Model):
    """A client of a location.

    Used by get_attendance_booking_user.
    """

    attributes: BookingUserAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: BookingUserRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "BookingUserAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "BookingUserRelationships"),
            "type": String(enum=("client",)),
        },
        required=("attributes", "id", "type"),
    )
