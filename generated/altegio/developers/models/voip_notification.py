# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class VoipNotification(Model):
    """Used by handle_voip_integration_event."""

    command: Literal["event"]
    """What is said."""
    crm_token: str
    """The token shown where telephony is set up in the chain."""
    diversion: str
    """Number that was called."""
    phone: str
    """Phone number with country code."""
    type: Literal["incoming", "outgoing", "internal"]
    """Which kind of it."""
    user: str | Unset = UNSET
    """Who takes the call, by the telephony system; goes before `diversion`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "command": String(enum=("event",)),
            "crm_token": STRING,
            "diversion": STRING,
            "phone": STRING,
            "type": String(enum=("incoming", "outgoing", "internal")),
            "user": STRING,
        },
        required=("command", "crm_token", "diversion", "phone", "type"),
    )
