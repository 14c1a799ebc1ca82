# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Ref, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettingsRequest(Model):
    """Used by update_user_notification_settings."""

    notification_types: list[UserNotificationSettingsRequestNotificationTypesItem] | Unset = UNSET
    """The types of notification."""

    SCHEMA: ClassVar[Object] = Object(
        {"notification_types": Array(Ref(__package__, "UserNotificationSettingsRequestNotificationTypesItem"))}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettingsRequestChannels(Model):
    """Part of another model."""

    push: int | Unset = UNSET
    """1 if sent as a push notification."""

    SCHEMA: ClassVar[Object] = Object({"push": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettingsRequestNotificationTypesItem(Model):
    """Part of another model."""

    channels: UserNotificationSettingsRequestChannels | Unset = UNSET
    """Ways in which it is sent."""
    type: (
        Literal[
            "record_create_online_staff",
            "record_create_offline_staff",
            "record_delete_staff",
            "record_move_staff",
            "record_create_online_admin",
            "record_create_offline_admin",
            "record_delete_admin",
            "record_move_admin",
            "license_expire",
        ]
        | Unset
    ) = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "channels": Ref(__package__, "UserNotificationSettingsRequestChannels"),
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
