# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusConnectionStatus(Model):
    """How an application is connected with a location."""

    created_at: str | Unset = UNSET
    """When it was made."""
    status: str | Unset = UNSET
    """State of the connection."""

    SCHEMA: ClassVar[Object] = Object({"created_at": STRING, "status": String(enum=("pending", "freezed", "active"))})
