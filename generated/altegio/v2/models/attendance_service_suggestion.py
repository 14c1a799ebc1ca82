# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceSuggestion(Model):
    """A service suggested for booking.

    Used by list_attendance_service_suggestions.
    """

    attributes: AttendanceServiceSuggestionAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: AttendanceServiceSuggestionRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AttendanceServiceSuggestionAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "AttendanceServiceSuggestionRelationships"),
            "type": String(enum=("attendance_service_suggestion",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceSuggestionAttributes(Model):
    """Its fields."""

    record_id: int | None
    """The appointment; null if none."""
    service_id: int
    """The service."""
    suggestion_type: str
    """Why it is suggested: what the client had last, has often, or what the team member does often."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "record_id": INTEGER_OR_NULL,
            "service_id": INTEGER,
            "suggestion_type": String(
                enum=("last_client_visit_attendance_service", "client_popular_service", "master_popular_service")
            ),
        },
        required=("record_id", "service_id", "suggestion_type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceSuggestionRelationships(Model):
    """What it can side-load."""

    attendance_service: ToOneRelationship | Unset = UNSET
    """The service with team member, duration and price."""
    record: ToOneRelationship | Unset = UNSET
    """The appointment."""

    SCHEMA: ClassVar[Object] = Object(
        {"attendance_service": Ref(__package__, "ToOneRelationship"), "record": Ref(__package__, "ToOneRelationship")}
    )
