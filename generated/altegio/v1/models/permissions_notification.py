# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsNotification(Model):
    """Part of another model."""

    notification: bool | Unset = UNSET
    notification_email_ending_license: bool | Unset = UNSET
    notification_sms_ending_license: bool | Unset = UNSET
    notification_sms_low_balance: bool | Unset = UNSET
    web_phone_push: bool | Unset = UNSET
    web_push: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "notification": BOOLEAN,
            "notification_email_ending_license": BOOLEAN,
            "notification_sms_ending_license": BOOLEAN,
            "notification_sms_low_balance": BOOLEAN,
            "web_phone_push": BOOLEAN,
            "web_push": BOOLEAN,
        }
    )
