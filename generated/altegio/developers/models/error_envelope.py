# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import ANY, BOOLEAN, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ErrorEnvelope(Model):
    """Part of another model."""

    success: bool | Unset = UNSET
    data: Any | Unset = UNSET
    """What it is about, in whole or in part."""
    meta: Any | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"success": BOOLEAN, "data": ANY, "meta": ANY})
