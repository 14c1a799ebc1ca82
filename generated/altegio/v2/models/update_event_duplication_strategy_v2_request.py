# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import UNSET, Array, Integer, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventDuplicationStrategyV2Request(Model):
    """Used by update_event_duplication_strategy_v2."""

    title: str | Unset = UNSET
    """Its name (at most 50 characters)."""
    repeat_mode_id: int | Unset = UNSET
    """How it is repeated: 1 daily, 2 on working days, 3 on Monday, Wednesday and Friday, 4 on Tuesday and Thursday, 5 on
    days of the week, 6 monthly, 7 yearly (at least 1, at most 7)."""
    days: list[int] | Unset = UNSET
    """Days of the week, 0 Sunday to 6 Saturday."""
    interval: int | Unset = UNSET
    """How many days, weeks, months or years lie between, by the mode (at least 0)."""
    content_type: Literal[1, 2] | Unset = UNSET
    """1 copies the event alone, 2 its bookings too."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "title": String(max_length=50),
            "repeat_mode_id": Integer(minimum=1, maximum=7),
            "days": Array(Integer(minimum=0, maximum=6)),
            "interval": Integer(minimum=0),
            "content_type": Integer(enum=(1, 2)),
        }
    )
