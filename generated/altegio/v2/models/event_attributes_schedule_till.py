# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAttributesScheduleTill(Model):
    """Part of another model."""

    date: str
    """Begin, local to the location."""
    timezone: str
    """Name or offset of the time zone."""
    timezone_type: int
    """How the time zone is given, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}$"),
            "timezone": STRING,
            "timezone_type": INTEGER,
        },
        required=("date", "timezone", "timezone_type"),
    )
