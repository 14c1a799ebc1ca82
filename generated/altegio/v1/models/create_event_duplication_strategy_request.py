# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Array, Integer, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventDuplicationStrategyRequest(Model):
    """Used by create_event_duplication_strategy, update_event_duplication_strategy."""

    repeat_mode_id: int
    """Way of repeating, see `altegio.recurrence.RepeatMode`."""
    title: str
    """Its name."""
    content_type: float | Unset = UNSET
    """Whether appointments are repeated too: 1 no, 2 yes."""
    days: list[int] | Unset = UNSET
    """The series, or days."""
    interval: float | Unset = UNSET
    """The break between repetitions; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "content_type": NUMBER,
            "days": Array(Integer(minimum=0, maximum=6)),
            "interval": NUMBER,
            "repeat_mode_id": INTEGER,
            "title": STRING,
        },
        required=("repeat_mode_id", "title"),
    )
