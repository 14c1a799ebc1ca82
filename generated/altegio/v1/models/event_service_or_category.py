# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOrCategory(Model):
    """Part of another model."""

    category_id: int = ABSENT
    """The category it is in."""
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"category_id": INTEGER, "id": INTEGER, "title": STRING}, open=True)
