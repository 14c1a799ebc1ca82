# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CalendarSession(Model):
    """Used by get_appointment_calendar_sessions."""

    time: str = ABSENT
    """Time of day."""
    is_free: bool = ABSENT

    SCHEMA: ClassVar[Object] = Object({"time": STRING, "is_free": BOOLEAN})
