# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import BOOLEAN, INTEGER, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateChannelRequest(Model):
    """Used by marketplace_partner_applications_update_channel."""

    application_id: int
    """The application in the Marketplace."""
    channel_slug: Literal["sms", "whatsapp"]
    """The channel."""
    is_available: bool
    """Whether it is there."""
    salon_id: int
    """The location, under its older name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "application_id": INTEGER,
            "channel_slug": String(enum=("sms", "whatsapp")),
            "is_available": BOOLEAN,
            "salon_id": INTEGER,
        },
        required=("application_id", "channel_slug", "is_available", "salon_id"),
    )
