# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationNotificationSettingsDataItemChannels(Model):
    """Part of another model."""

    email: int | Unset = UNSET
    """E-mail address."""
    push: int | Unset = UNSET
    """1 if sent as a push notification."""
    sms: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"email": INTEGER, "push": INTEGER, "sms": INTEGER})
