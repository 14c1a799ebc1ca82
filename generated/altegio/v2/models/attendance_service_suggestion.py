# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .attendance_service_suggestion_attributes import AttendanceServiceSuggestionAttributes
    from .attendance_service_suggestion_relationships import AttendanceServiceSuggestionRelationships


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
