# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, String


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
