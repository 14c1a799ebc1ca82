# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .event_filter_data_item import EventFilterDataItem


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
