# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref, String

if TYPE_CHECKING:
    from .user_notification_settings_request_channels import UserNotificationSettingsRequestChannels


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
