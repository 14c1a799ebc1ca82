# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CalendarSession(Model):
    """Used by get_appointment_calendar_sessions."""

    time: str | Unset = UNSET
    """Time of day."""
    is_free: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"time": STRING, "is_free": BOOLEAN})
