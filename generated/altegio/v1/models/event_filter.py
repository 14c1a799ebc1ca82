# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Array, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventFilter(Model):
    """Used by get_event_search_filters."""

    code: str = ABSENT
    """What it is called in the API, or a number."""
    data: list[EventFilterDataItem] = ABSENT
    """The data."""
    title: str = ABSENT
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

    id: int = ABSENT
    """Its id."""
    is_disabled: bool = ABSENT
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "is_disabled": BOOLEAN, "title": STRING}, open=True)
