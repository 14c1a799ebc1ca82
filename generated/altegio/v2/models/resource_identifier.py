# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, STRING_OR_NULL, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ResourceIdentifier(Model):
    """Part of another model."""

    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str | None
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object({"id": STRING, "type": STRING_OR_NULL}, required=("id", "type"))
