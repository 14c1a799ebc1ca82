# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationNotificationSettingsChannels(Model):
    """Part of another model."""

    email: int = ABSENT
    """E-mail address."""
    push: int = ABSENT
    """1 if sent as a push notification."""
    sms: int = ABSENT

    SCHEMA: ClassVar[Object] = Object({"email": INTEGER, "push": INTEGER, "sms": INTEGER})
