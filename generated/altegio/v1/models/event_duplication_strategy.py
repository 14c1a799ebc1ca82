# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDuplicationStrategy(Model):
    """Used by list_event_duplication_strategies, create_event_duplication_strategy, update_event_duplication_strategy."""

    id: int = ABSENT
    """Its id."""
    company_id: int = ABSENT
    """The location."""
    title: str = ABSENT
    """Its name."""
    repeat_mode_id: int = ABSENT
    """Way of repeating, see `altegio.recurrence.RepeatMode`."""
    repeat_mode: IdAndTitle = ABSENT
    days: list[int] = ABSENT
    """The series, or days."""
    interval: int = ABSENT
    """The break between repetitions; 0 is none."""
    content_type: int = ABSENT
    """Whether appointments are repeated too: 1 no, 2 yes."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "company_id": INTEGER,
            "title": STRING,
            "repeat_mode_id": INTEGER,
            "repeat_mode": Ref(__package__, "IdAndTitle"),
            "days": Array(INTEGER),
            "interval": INTEGER,
            "content_type": INTEGER,
        }
    )
