# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestCustomFieldValuesItem(Model):
    """Part of another model."""

    code: str
    """What it is called in the API (at least 1 character)."""
    value: str
    """The value (at least 1 character, at most 255 characters)."""

    SCHEMA: ClassVar[Object] = Object(
        {"code": String(min_length=1), "value": String(min_length=1, max_length=255)}, required=("code", "value")
    )
