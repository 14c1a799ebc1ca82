# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    Integer,
    Model,
    Object,
    Ref,
    String,
    define,
)


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceAttributes(Model):
    """Its fields."""

    category_id: int
    """The category it is in."""
    company_id: int
    """The location."""
    composite_position: int | None
    """Place among the parts of a service made of others."""
    composite_service_id: int
    """The service it is a part of; 0 is none."""
    duration: int
    """Length in seconds (seconds, at least 0)."""
    is_composite: bool
    """Whether it is made of other services."""
    length: int
    """Length in seconds; `duration` is its newer name (seconds, at least 0)."""
    price_max: float
    """Highest price, in major units of the currency."""
    price_min: float
    """Lowest price, in major units of the currency."""
    salon_service_id: int | None
    """Id of its link to the location."""
    service_id: int
    """The service."""
    staff_id: int
    """The team member; 0 if it is the same for all."""
    technical_break_duration: int
    """Break after it; null, or left out, is the break set for the location (seconds, at least 0)."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category_id": INTEGER,
            "company_id": INTEGER,
            "composite_position": INTEGER_OR_NULL,
            "composite_service_id": INTEGER,
            "duration": Integer(minimum=0, format="seconds"),
            "is_composite": BOOLEAN,
            "length": Integer(minimum=0, format="seconds"),
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER_OR_NULL,
            "service_id": INTEGER,
            "staff_id": INTEGER,
            "technical_break_duration": Integer(minimum=0, format="seconds"),
            "title": STRING,
        },
        required=(
            "category_id",
            "company_id",
            "composite_position",
            "composite_service_id",
            "duration",
            "is_composite",
            "length",
            "price_max",
            "price_min",
            "salon_service_id",
            "service_id",
            "staff_id",
            "technical_break_duration",
            "title",
        ),
    )
