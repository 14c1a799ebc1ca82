# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyNotificationMessageTemplateRequest(Model):
    """Part of another model."""

    body: str | Unset = UNSET
    """Text of the template."""
    type: Literal["none", "big", "mid", "small", "custom"] | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object({"body": STRING, "type": String(enum=("none", "big", "mid", "small", "custom"))})
