# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class VoipCall(Model):
    """A call, as the telephony system told of it.

    Used by list_voip_calls.
    """

    call_date: str | Unset = UNSET
    """When it was."""
    caller_phone: str | Unset = UNSET
    """Phone number of the caller."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    duration: int | Unset = UNSET
    """How long it took, in seconds."""
    id: int | Unset = UNSET
    """Its id."""
    record_link: str | Unset = UNSET
    """Address of the recording; empty if there is none."""
    status: str | Unset = UNSET
    """How it ended."""
    type: str | Unset = UNSET
    """Which kind of it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "call_date": STRING,
            "caller_phone": STRING,
            "client_id": INTEGER,
            "duration": INTEGER,
            "id": INTEGER,
            "record_link": STRING,
            "status": String(enum=("success", "missed", "cancel", "busy", "notallowed", "notavailable", "notfound")),
            "type": String(enum=("incoming", "outgoing", "internal")),
        }
    )
