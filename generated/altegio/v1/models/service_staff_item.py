# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Number, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceStaffItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    seance_length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "seance_length": Number(format="seconds")})
