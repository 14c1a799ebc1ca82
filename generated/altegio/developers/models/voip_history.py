# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Number, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class VoipHistory(Model):
    """Used by handle_voip_integration_event."""

    command: Literal["history"]
    """What is said."""
    crm_token: str
    """The token shown where telephony is set up in the chain."""
    diversion: str
    """Number that was called."""
    phone: str
    """Phone number with country code."""
    type: Literal["incoming", "outgoing", "internal"]
    """Which kind of it."""
    call_id: str | Unset = UNSET
    """Id in the telephony system."""
    date: str | dt.datetime | Unset = UNSET
    """Day and time of the call."""
    duration: float | dt.timedelta | Unset = UNSET
    """How long it took, in seconds (seconds)."""
    link: str | Unset = UNSET
    """Address of the recording."""
    status: str | Unset = UNSET
    """`create`, `update` or `delete`."""
    user: str | Unset = UNSET
    """Who takes the call, by the telephony system; goes before `diversion`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "call_id": STRING,
            "command": String(enum=("history",)),
            "crm_token": STRING,
            "date": String(format="date-time"),
            "diversion": STRING,
            "duration": Number(format="seconds"),
            "link": STRING,
            "phone": STRING,
            "status": STRING,
            "type": String(enum=("incoming", "outgoing", "internal")),
            "user": STRING,
        },
        required=("command", "crm_token", "diversion", "phone", "type"),
    )
