# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Integer, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ListVoipCallsRequest(Model):
    """Used by list_voip_calls."""

    date_from: str | dt.date
    """First day, inclusive (YYYY-MM-DD)."""
    date_to: str | dt.date
    """Last day, inclusive (YYYY-MM-DD)."""
    salon_id: int
    """The location, under its older name."""
    limit: int | Unset = UNSET
    """Items of a page (at least 1, at most 1000)."""
    page: int | Unset = UNSET
    """Number of the page, from 1 (at least 1)."""
    phone: str | Unset = UNSET
    """Phone number with country code."""
    statuses: list[Literal["success", "missed", "cancel", "busy", "notallowed", "notavailable", "notfound"]] | Unset = (
        UNSET
    )
    """Only calls that ended so."""
    types: list[Literal["incoming", "outgoing", "internal"]] | Unset = UNSET
    """Only calls of these kinds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "limit": Integer(minimum=1, maximum=1000),
            "page": Integer(minimum=1),
            "phone": STRING,
            "salon_id": INTEGER,
            "statuses": Array(
                String(enum=("success", "missed", "cancel", "busy", "notallowed", "notavailable", "notfound"))
            ),
            "types": Array(String(enum=("incoming", "outgoing", "internal"))),
        },
        required=("date_from", "date_to", "salon_id"),
    )


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
