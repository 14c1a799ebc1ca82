# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ErrorEnvelope(Model):
    """Part of another model."""

    success: bool | Unset = UNSET
    data: Any | Unset = UNSET
    """What it is about, in whole or in part."""
    meta: Any | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"success": BOOLEAN, "data": ANY, "meta": ANY})
