# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendSmsCampaignToFilteredClientsRequest(Model):
    """Used by send_sms_campaign_to_filtered_clients."""

    text: str | Unset = UNSET
    """The text."""

    SCHEMA: ClassVar[Object] = Object({"text": STRING})
