# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, NUMBER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class VoipEvent(Model):
    """What a telephony system says to Altegio, for a service in between. `command` and `type` say what it is.

    Sent by Altegio, see altegio.webhooks.
    """

    command: str
    """`setup`, `event` or `history`."""
    type: str
    """`enable` or `disable` of a setup; of a call `incoming`, `outgoing` or `internal`."""
    crm_token: str
    """The token shown where telephony is set up in the chain."""
    phone: str = ABSENT
    """Phone number with country code."""
    user: str = ABSENT
    """Who takes the call, by the telephony system; goes before `diversion`."""
    diversion: str = ABSENT
    """Number that was called."""
    duration: float | Unset = UNSET
    """How long it took, in seconds."""
    link: str | Unset = UNSET
    """Address of the recording."""
    call_id: str | Unset = UNSET
    """Id in the telephony system."""
    status: str | Unset = UNSET
    """`create`, `update` or `delete`."""
    date: str | Unset = UNSET
    """Day and time of the call."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "command": String(enum=("setup", "history", "event")),
            "type": String(enum=("enable", "disable", "incoming", "outgoing", "internal")),
            "crm_token": STRING,
            "phone": STRING,
            "user": STRING,
            "diversion": STRING,
            "duration": NUMBER,
            "link": STRING,
            "call_id": STRING,
            "status": STRING,
            "date": String(format="date-time"),
        },
        required=("command", "crm_token", "type"),
    )
