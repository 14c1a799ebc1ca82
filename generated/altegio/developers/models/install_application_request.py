# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class InstallApplicationRequest(Model):
    """What the partner settled with a user, by which the application is installed.

    Used by marketplace_notification_settings_callback, marketplace_notification_settings_redirect_callback.
    """

    application_id: int
    """The application in the Marketplace."""
    salon_id: int
    """The location, under its older name."""
    api_key: str | Unset = UNSET
    """Key for the module that sends messages."""
    webhook_urls: list[str] | Unset = UNSET
    """Addresses that get the webhooks of the location."""

    SCHEMA: ClassVar[Object] = Object(
        {"api_key": STRING, "application_id": INTEGER, "salon_id": INTEGER, "webhook_urls": Array(STRING)},
        required=("application_id", "salon_id"),
    )
