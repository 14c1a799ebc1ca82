# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, Ref, define

if TYPE_CHECKING:
    from .location_notification_settings_channels import LocationNotificationSettingsChannels


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationNotificationSettings(Model):
    """Used by get_location_notification_settings."""

    channels: LocationNotificationSettingsChannels = ABSENT
    """Ways in which it is sent."""
    type: str = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {"channels": Ref(__package__, "LocationNotificationSettingsChannels"), "type": STRING}
    )
