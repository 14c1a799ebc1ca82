# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref, String

if TYPE_CHECKING:
    from .user_notification_settings_notification_types_item import UserNotificationSettingsNotificationTypesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettings(Model):
    """Used by get_user_notification_settings, update_user_notification_settings."""

    mode: str | Unset = UNSET
    notification_types: list[UserNotificationSettingsNotificationTypesItem] | Unset = UNSET
    """The types of notification."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "mode": String(enum=("admin", "staff", "disabled")),
            "notification_types": Array(Ref(__package__, "UserNotificationSettingsNotificationTypesItem")),
        }
    )
