# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, Array, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .location_notification_settings_channels import LocationNotificationSettingsChannels


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettings(Model):
    """Used by get_user_notification_settings, update_user_notification_settings."""

    mode: str = ABSENT
    notification_types: list[UserNotificationSettingsNotificationTypesItem] = ABSENT
    """The types of notification."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "mode": String(enum=("admin", "staff", "disabled")),
            "notification_types": Array(Ref(__package__, "UserNotificationSettingsNotificationTypesItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettingsNotificationTypesItem(Model):
    """Part of another model."""

    channels: LocationNotificationSettingsChannels = ABSENT
    """Ways in which it is sent."""
    type: str = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "channels": Ref(__package__, "LocationNotificationSettingsChannels"),
            "type": String(
                enum=(
                    "record_create_online_staff",
                    "record_create_offline_staff",
                    "record_delete_staff",
                    "record_move_staff",
                    "record_create_online_admin",
                    "record_create_offline_admin",
                    "record_delete_admin",
                    "record_move_admin",
                    "license_expire",
                )
            ),
        }
    )
