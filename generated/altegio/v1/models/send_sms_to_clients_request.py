# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendSmsToClientsRequest(Model):
    """Used by send_sms_to_clients."""

    client_ids: list[int] | Unset = UNSET
    """The clients."""
    text: str | Unset = UNSET
    """The text."""

    SCHEMA: ClassVar[Object] = Object({"client_ids": Array(INTEGER), "text": STRING})
