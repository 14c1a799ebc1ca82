# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ResourceInstance(Model):
    """A single resource."""

    id: int = ABSENT
    """Its id."""
    resource_id: int = ABSENT
    """The resource."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "resource_id": INTEGER, "title": STRING})
