# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .resource_instance import ResourceInstance
    from .tag import Tag
    from .team_member_with_position import TeamMemberWithPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduledEvent(Model):
    """Used by list_timetable_schedule_day_events."""

    created_at: str | Unset = UNSET
    """When it was made."""
    deleted_at: str | None | Unset = UNSET
    """When it was deleted; null if it was not."""
    entity_datetime: str | Unset = UNSET
    """When it begins as it is now."""
    entity_duration: str | Unset = UNSET
    """How long it takes as it is now."""
    entity_labels: list[Tag] | Unset = UNSET
    """Tags as they are now."""
    entity_master: TeamMemberWithPosition | Unset = UNSET
    """Team member as it is now."""
    entity_resource_instances: list[ResourceInstance] | Unset = UNSET
    """Instances of resources as they are now."""
    event_datetime: str | Unset = UNSET
    """When it begins by the schedule."""
    event_entity_id: int | None | Unset = UNSET
    """The event made; null if none."""
    event_entity_type: str | Unset = UNSET
    """What was made: `record` an appointment, `activity` a group event."""
    event_status: str | Unset = UNSET
    """How it came about and how it stands."""
    id: int | Unset = UNSET
    """Its id."""
    is_entity_datetime_changed: bool | Unset = UNSET
    """Whether its begin was changed by hand."""
    is_entity_duration_changed: bool | Unset = UNSET
    """Whether its length was changed by hand."""
    is_entity_labels_changed: bool | Unset = UNSET
    """Whether its tags were changed by hand."""
    is_entity_master_changed: bool | Unset = UNSET
    """Whether its team member was changed by hand."""
    is_entity_resource_instances_changed: bool | Unset = UNSET
    """Whether its resources were changed by hand."""
    updated_at: str | Unset = UNSET
    """When it was last changed."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "created_at": String(format="date-time"),
            "deleted_at": String(format="date-time", nullable=True),
            "entity_datetime": STRING,
            "entity_duration": STRING,
            "entity_labels": Array(Ref(__package__, "Tag")),
            "entity_master": Ref(__package__, "TeamMemberWithPosition"),
            "entity_resource_instances": Array(Ref(__package__, "ResourceInstance")),
            "event_datetime": String(format="date-time"),
            "event_entity_id": INTEGER_OR_NULL,
            "event_entity_type": String(enum=("record", "activity")),
            "event_status": String(
                enum=(
                    "stable",
                    "event_created",
                    "event_changed",
                    "event_changed_force",
                    "event_deleted",
                    "entity_deleted",
                    "entity_failed",
                )
            ),
            "id": INTEGER,
            "is_entity_datetime_changed": BOOLEAN,
            "is_entity_duration_changed": BOOLEAN,
            "is_entity_labels_changed": BOOLEAN,
            "is_entity_master_changed": BOOLEAN,
            "is_entity_resource_instances_changed": BOOLEAN,
            "updated_at": String(format="date-time"),
        }
    )
