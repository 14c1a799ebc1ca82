# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Model, Number, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchServiceRequestStaffItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    seance_length: float | dt.timedelta | Unset = UNSET
    """Length, the break after it included (seconds)."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "seance_length": Number(format="seconds")})
