# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Ref, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDuplicationStrategy(Model):
    """A pattern by which events can be repeated.

    Used by list_event_duplication_strategies_v2, create_event_duplication_strategy_v2, update_event_duplication_strategy_v2.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: EventDuplicationStrategyAttributes
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "type": String(enum=("activity_duplication_strategy",)),
            "id": STRING,
            "attributes": Ref(__package__, "EventDuplicationStrategyAttributes"),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDuplicationStrategyAttributes(Model):
    """Part of another model."""

    title: str | Unset = UNSET
    """Its name."""
    repeat_mode_id: int | Unset = UNSET
    """How it is repeated: 1 daily, 2 on working days, 3 on Monday, Wednesday and Friday, 4 on Tuesday and Thursday, 5 on
    days of the week, 6 monthly, 7 yearly."""
    days: list[int] | Unset = UNSET
    """Days of the week, 0 Sunday to 6 Saturday."""
    interval: int | Unset = UNSET
    """How many days, weeks, months or years lie between, by the mode."""
    content_type: int | Unset = UNSET
    """1 copies the event alone, 2 its bookings too."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "title": STRING,
            "repeat_mode_id": INTEGER,
            "days": Array(INTEGER),
            "interval": INTEGER,
            "content_type": INTEGER,
        },
        open=True,
    )
