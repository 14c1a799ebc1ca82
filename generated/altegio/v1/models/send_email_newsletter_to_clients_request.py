# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, Array, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendEmailNewsletterToClientsRequest(Model):
    """Used by send_email_newsletter_to_clients."""

    client_ids: list[int]
    """The clients."""
    subject: str
    """Subject of the e-mail."""
    text: str
    """The text."""

    SCHEMA: ClassVar[Object] = Object(
        {"client_ids": Array(INTEGER), "subject": STRING, "text": STRING}, required=("client_ids", "subject", "text")
    )
