# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyNotificationMessageTemplateRequest(Model):
    """Part of another model."""

    body: str | Unset = UNSET
    """Text of the template."""
    type: Literal["none", "big", "mid", "small", "custom"] | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object({"body": STRING, "type": String(enum=("none", "big", "mid", "small", "custom"))})
