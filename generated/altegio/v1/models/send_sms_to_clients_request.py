# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendSmsToClientsRequest(Model):
    """Used by send_sms_to_clients."""

    client_ids: list[int] | Unset = UNSET
    """The clients."""
    text: str | Unset = UNSET
    """The text."""

    SCHEMA: ClassVar[Object] = Object({"client_ids": Array(INTEGER), "text": STRING})
