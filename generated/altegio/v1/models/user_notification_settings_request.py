# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .user_notification_settings_request_notification_types_item import (
        UserNotificationSettingsRequestNotificationTypesItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserNotificationSettingsRequest(Model):
    """Used by update_user_notification_settings."""

    notification_types: list[UserNotificationSettingsRequestNotificationTypesItem] | Unset = UNSET
    """The types of notification."""

    SCHEMA: ClassVar[Object] = Object(
        {"notification_types": Array(Ref(__package__, "UserNotificationSettingsRequestNotificationTypesItem"))}
    )
