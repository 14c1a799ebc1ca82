# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkClientError(Model):
    """Part of another model."""

    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    error: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"name": STRING, "phone": STRING, "error": STRING})
