# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDuplicationStrategy(Model):
    """Used by list_event_duplication_strategies, create_event_duplication_strategy, update_event_duplication_strategy."""

    id: int | Unset = UNSET
    """Its id."""
    company_id: int | Unset = UNSET
    """The location."""
    title: str | Unset = UNSET
    """Its name."""
    repeat_mode_id: int | Unset = UNSET
    """Way of repeating, see `altegio.recurrence.RepeatMode`."""
    repeat_mode: IdAndTitle | Unset = UNSET
    days: list[int] | Unset = UNSET
    """The series, or days."""
    interval: int | Unset = UNSET
    """The break between repetitions; 0 is none."""
    content_type: int | Unset = UNSET
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
