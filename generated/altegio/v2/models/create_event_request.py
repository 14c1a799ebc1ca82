# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, UNSET, Array, Integer, Model, Object, String, Unset, define
from altegio_core.schema.other_names import without_other_names


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class CreateEventRequest(Model):
    """What to send to make a group event.

    Used by create_event.
    """

    capacity: int
    """Number of places (at least 1)."""
    date: str | dt.datetime | dt.date
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    label_ids: list[int]
    """Ids of tags; an empty list for none."""
    length: int | dt.timedelta
    """Length, the technical break included; where none is given, that of the location is added (seconds, at least 1, at
    most 86400, a multiple of 300)."""
    resource_instance_ids: list[int]
    """Ids of instances of resources; an empty list for none."""
    service_id: int
    """The service (at least 1)."""
    staff_id: int | Unset = UNSET
    """The team member (at least 1)."""
    color: str | Unset = UNSET
    """Colour, `#` and six hexadecimal digits in lower case, as `#9c27b0`."""
    comment: str | Unset = UNSET
    """A note (at least 1 character, at most 255 characters)."""
    force: bool | Unset = UNSET
    """Whether to continue although the team member or a resource is busy (False if left out)."""
    instructions: str | Unset = UNSET
    """What clients should know beforehand (at least 1 character, at most 500 characters)."""
    stream_link: str | Unset = UNSET
    """Address of the stream, for events held online (at least 1 character)."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Break after it. Null, or left out, is the break set for the location, which makes the event longer than `length`
    (seconds, at least 0, at most 3600, a multiple of 300)."""
    team_member_id: int | Unset = UNSET
    """Another name of `staff_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": Integer(minimum=1),
            "color": String(pattern="^#[0-9a-f]{6}$"),
            "comment": String(min_length=1, max_length=255),
            "date": String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", format="local-date-time"),
            "force": BOOLEAN,
            "instructions": String(min_length=1, max_length=500),
            "label_ids": Array(Integer(minimum=1)),
            "length": Integer(minimum=1, maximum=86400, multiple_of=300, format="seconds"),
            "resource_instance_ids": Array(Integer(minimum=1)),
            "service_id": Integer(minimum=1),
            "staff_id": Integer(minimum=1),
            "stream_link": String(min_length=1),
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
        },
        required=("capacity", "date", "label_ids", "length", "resource_instance_ids", "service_id", "staff_id"),
        other_names={"team_member_id": "staff_id"},
    )
