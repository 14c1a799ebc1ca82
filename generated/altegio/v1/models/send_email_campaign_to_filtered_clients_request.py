# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendEmailCampaignToFilteredClientsRequest(Model):
    """Used by send_email_campaign_to_filtered_clients."""

    subject: str
    """Subject of the e-mail."""
    text: str
    """The text."""

    SCHEMA: ClassVar[Object] = Object({"subject": STRING, "text": STRING}, required=("subject", "text"))
