# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .attendance_service_suggestion_resource_attributes import AttendanceServiceSuggestionResourceAttributes
    from .attendance_service_suggestion_resource_relationships import AttendanceServiceSuggestionResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceSuggestionResource(Model):
    """Used by list_attendance_service_suggestions."""

    attributes: AttendanceServiceSuggestionResourceAttributes
    id: str
    type: str
    relationships: AttendanceServiceSuggestionResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AttendanceServiceSuggestionResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "AttendanceServiceSuggestionResourceRelationships"),
            "type": String(enum=("attendance_service_suggestion",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
