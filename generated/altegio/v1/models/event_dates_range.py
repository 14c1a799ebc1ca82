# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, STRING_OR_NULL, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDatesRange(Model):
    """Used by get_event_date_range."""

    max_date: str | None = ABSENT
    min_date: str | None = ABSENT

    SCHEMA: ClassVar[Object] = Object({"max_date": STRING_OR_NULL, "min_date": STRING_OR_NULL})
