# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import ANY, INTEGER, Array, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleEvent(Model):
    """The working hours of a team member changed; read them again, since nothing else is sent.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: list[Any]
    """Always empty (at most 0 items)."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """The team member."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Array(ANY, max_items=0),
            "resource": String(enum=("schedule",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )
