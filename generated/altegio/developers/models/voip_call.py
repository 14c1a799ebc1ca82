# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class VoipCall(Model):
    """Used by list_voip_calls."""

    call_date: str | Unset = UNSET
    caller_phone: str | Unset = UNSET
    client_id: int | Unset = UNSET
    duration: int | Unset = UNSET
    """How long it took, in seconds."""
    id: int | Unset = UNSET
    """Its id."""
    record_link: str | Unset = UNSET
    status: str | Unset = UNSET
    """`create`, `update` or `delete`."""
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
