# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import STRING, UNSET, Model, Number, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class DisableVoip(Model):
    """Used by handle_voip_integration_event."""

    command: Literal["setup"]
    """What is said."""
    crm_token: str
    """The token shown where telephony is set up in the chain."""
    type: Literal["disable"]
    """Which kind of it."""

    SCHEMA: ClassVar[Object] = Object(
        {"command": String(enum=("setup",)), "crm_token": STRING, "type": String(enum=("disable",))},
        required=("command", "crm_token", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EnableVoip(Model):
    """Used by handle_voip_integration_event."""

    command: Literal["setup"]
    """What is said."""
    crm_token: str
    """The token shown where telephony is set up in the chain."""
    type: Literal["enable"]
    """Which kind of it."""

    SCHEMA: ClassVar[Object] = Object(
        {"command": String(enum=("setup",)), "crm_token": STRING, "type": String(enum=("enable",))},
        required=("command", "crm_token", "type"),
    )


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
    date: str | dt.datetime | dt.date | Unset = UNSET
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
