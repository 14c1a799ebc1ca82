# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, Ref, define

if TYPE_CHECKING:
    from .get_location_notification_settings_data_item_channels import GetLocationNotificationSettingsDataItemChannels


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationNotificationSettingsDataItem(Model):
    """Used by get_location_notification_settings."""

    channels: GetLocationNotificationSettingsDataItemChannels = ABSENT
    """Ways in which it is sent."""
    type: str = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {"channels": Ref(__package__, "GetLocationNotificationSettingsDataItemChannels"), "type": STRING}
    )
