# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendEmailCampaignToFilteredClientsRequest(Model):
    """Used by send_email_campaign_to_filtered_clients."""

    subject: str
    """Subject of the e-mail."""
    text: str
    """The text."""

    SCHEMA: ClassVar[Object] = Object({"subject": STRING, "text": STRING}, required=("subject", "text"))
