# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestComer(Model):
    """Part of another model."""

    name: str | Unset = UNSET
    """First name, or all of it (at least 1 character, at most 255 characters)."""

    SCHEMA: ClassVar[Object] = Object({"name": String(min_length=1, max_length=255)})
