# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventStaff(Model):
    """Part of another model."""

    company_id: int | Unset = UNSET
    """The location."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER, "id": INTEGER, "name": STRING}, open=True)
