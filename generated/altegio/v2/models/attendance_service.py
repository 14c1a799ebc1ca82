# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .attendance_service_attributes import AttendanceServiceAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceService(Model):
    """A service with the team member, duration and price it can be booked for.

    Used by list_attendance_services, list_composite_service_attendance_services.
    """

    attributes: AttendanceServiceAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AttendanceServiceAttributes"),
            "id": STRING,
            "type": String(enum=("attendance_service",)),
        },
        required=("attributes", "id", "type"),
    )
