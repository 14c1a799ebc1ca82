# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Integer, Object, Ref

if TYPE_CHECKING:
    from .update_service_links_request_team_member_settings_item_price import (
        UpdateServiceLinksRequestTeamMemberSettingsItemPrice,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequestTeamMemberSettingsItem(Model):
    """Part of another model."""

    hours: int | Unset = UNSET
    """Hours of the duration (at least 0)."""
    minutes: int | Unset = UNSET
    """Minutes of the duration, beside the hours (at least 0, at most 59)."""
    price: UpdateServiceLinksRequestTeamMemberSettingsItemPrice | None | Unset = UNSET
    """Price in major units of the currency."""
    team_member_id: int | Unset = UNSET
    """The team member."""
    tech_card_id: int | Unset = UNSET
    """Bill of materials."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "hours": Integer(minimum=0),
            "minutes": Integer(minimum=0, maximum=59),
            "price": Ref(__package__, "UpdateServiceLinksRequestTeamMemberSettingsItemPrice", nullable=True),
            "team_member_id": INTEGER,
            "tech_card_id": INTEGER,
        }
    )
