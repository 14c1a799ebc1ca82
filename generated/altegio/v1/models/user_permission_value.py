# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserPermissionValue(Model):
    """Part of another model."""

    slug: str | Unset = UNSET
    """What it is called in the API."""
    value: str | float | bool | list[Any] | None | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {"slug": STRING, "value": Union((STRING, NUMBER, BOOLEAN, Array(ANY)), nullable=True)}
    )
