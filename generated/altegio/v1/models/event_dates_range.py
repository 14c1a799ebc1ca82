# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING_OR_NULL, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDatesRange(Model):
    """Used by get_event_date_range."""

    max_date: str | None | Unset = UNSET
    min_date: str | None | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"max_date": STRING_OR_NULL, "min_date": STRING_OR_NULL})
