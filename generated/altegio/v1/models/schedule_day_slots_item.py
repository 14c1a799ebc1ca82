# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleDaySlotsItem(Model):
    """Part of another model."""

    from_: str = ABSENT
    """Begin of the range."""
    to: str = ABSENT
    """End of the range."""

    SCHEMA: ClassVar[Object] = Object({"from": STRING, "to": STRING}, renamed={"from": "from_"})
