# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Number,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .resource_instance import ResourceInstance
    from .scheduled_event import ScheduledEvent
    from .tag import Tag
    from .team_member_with_position import TeamMemberWithPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleSeries(Model):
    """Used by create_timetable_schedule_day, update_timetable_schedule_day."""

    created_at: str | Unset = UNSET
    """When it was made."""
    day_of_week: str | Unset = UNSET
    """Day of the week."""
    deleted_at: str | None | Unset = UNSET
    """When it was deleted; null if it was not."""
    event_technical_break_duration: float | Unset = UNSET
    """Break after each event, in seconds."""
    events: list[ScheduledEvent] | Unset = UNSET
    events_duration: float | Unset = UNSET
    """Length of each event, without the technical break (seconds)."""
    events_labels: list[Tag] | Unset = UNSET
    """Tags of the events; only if asked for."""
    events_master: TeamMemberWithPosition | Unset = UNSET
    """Team member of the events; only if asked for."""
    events_resource_instances: list[ResourceInstance] | Unset = UNSET
    """Instances of resources of the events; only if asked for."""
    events_time: str | Unset = UNSET
    """Begin of the events, a time of day local to the location."""
    id: int | Unset = UNSET
    """Its id."""
    timetable_event_schedule_id: int | Unset = UNSET
    """The schedule."""
    updated_at: str | Unset = UNSET
    """When it was last changed."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "created_at": String(format="date-time"),
            "day_of_week": String(enum=("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
            "deleted_at": String(format="date-time", nullable=True),
            "event_technical_break_duration": NUMBER,
            "events": Array(Ref(__package__, "ScheduledEvent")),
            "events_duration": Number(format="seconds"),
            "events_labels": Array(Ref(__package__, "Tag")),
            "events_master": Ref(__package__, "TeamMemberWithPosition"),
            "events_resource_instances": Array(Ref(__package__, "ResourceInstance")),
            "events_time": STRING,
            "id": INTEGER,
            "timetable_event_schedule_id": INTEGER,
            "updated_at": String(format="date-time"),
        }
    )
