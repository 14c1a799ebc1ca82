# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Array, Integer, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicateEventRequest(Model):
    """What to send to repeat an event.

    Used by duplicate_event.
    """

    dates: list[str | dt.datetime]
    """Begins of the copies, each with an offset; a text without one is local to the location (at least 1 item, at most 100
    items)."""
    content_type: Literal[1, 2] | Unset = UNSET
    """1 copies the event alone, 2 its bookings too (1 if left out)."""
    force: bool | Unset = UNSET
    """Whether to go on though the team member or a resource is busy (False if left out)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "dates": Array(String(format="date-time"), min_items=1, max_items=100),
            "content_type": Integer(enum=(1, 2)),
            "force": BOOLEAN,
        },
        required=("dates",),
    )
