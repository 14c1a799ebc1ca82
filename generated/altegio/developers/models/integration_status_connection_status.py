# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusConnectionStatus(Model):
    """Part of another model."""

    created_at: str | Unset = UNSET
    status: str | Unset = UNSET
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object({"created_at": STRING, "status": String(enum=("pending", "freezed", "active"))})
