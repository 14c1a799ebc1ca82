# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .location_attendance_statistics_attributes import LocationAttendanceStatisticsAttributes
    from .statistics_relationships import StatisticsRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationAttendanceStatistics(Model):
    """How often a client came to a location.

    Used by get_booking_user_location_attendance_statistics.
    """

    attributes: LocationAttendanceStatisticsAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    relationships: StatisticsRelationships
    """References to related resources, which come in `included` if asked for."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "LocationAttendanceStatisticsAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "StatisticsRelationships"),
            "type": String(enum=("client_attendances_statistic",)),
        },
        required=("attributes", "id", "relationships", "type"),
    )
