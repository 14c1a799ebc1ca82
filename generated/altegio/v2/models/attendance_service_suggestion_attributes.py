# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, INTEGER_OR_NULL, Object, String


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
