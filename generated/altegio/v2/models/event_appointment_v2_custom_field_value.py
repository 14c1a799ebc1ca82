# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentV2CustomFieldValue(Model):
    """Part of another model."""

    code: str | Unset = UNSET
    """What it is called in the API."""
    value: str | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object({"code": STRING, "value": STRING})
