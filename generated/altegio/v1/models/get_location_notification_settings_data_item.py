# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref

if TYPE_CHECKING:
    from .get_location_notification_settings_data_item_channels import GetLocationNotificationSettingsDataItemChannels


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationNotificationSettingsDataItem(Model):
    """Used by get_location_notification_settings."""

    channels: GetLocationNotificationSettingsDataItemChannels | Unset = UNSET
    """Ways in which it is sent."""
    type: str | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {"channels": Ref(__package__, "GetLocationNotificationSettingsDataItemChannels"), "type": STRING}
    )
