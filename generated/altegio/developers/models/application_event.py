# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ApplicationEvent(Model):
    """Something happened to an application in a location: it was uninstalled, its service ran out, or it was paid for. `partner_token` proves where it comes from, see altegio.webhooks.is_partner_token.

    Sent by Altegio, see altegio.webhooks.
    """

    application_id: int
    """The application in the Marketplace."""
    event: str
    """`uninstall`, `freeze` or `payment`."""
    partner_token: str
    """The token of the partner; compare it before anything else."""
    salon_id: int
    """The location, under its older name."""
    sign: str | Unset = UNSET
    """A sign that comes with payments; how it is calculated is not documented."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "application_id": INTEGER,
            "event": String(enum=("uninstall", "freeze", "payment")),
            "partner_token": STRING,
            "salon_id": INTEGER,
            "sign": STRING,
        },
        required=("application_id", "event", "partner_token", "salon_id"),
    )
