# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Array, Object, Ref, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventFilter(Model):
    """Used by get_event_search_filters."""

    code: str | Unset = UNSET
    """What it is called in the API, or a number."""
    data: list[EventFilterDataItem] | Unset = UNSET
    """The data."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "code": String(enum=("staff", "resource", "service", "service_category")),
            "data": Array(Ref(__package__, "EventFilterDataItem")),
            "title": STRING,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventFilterDataItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_disabled: bool | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "is_disabled": BOOLEAN, "title": STRING}, open=True)
