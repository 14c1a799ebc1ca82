# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .tip_settings_staff import TipSettingsStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class TipSettings(Model):
    """Used by get_team_member_tip_settings, disable_team_member_tips, enable_team_member_tips."""

    hash: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    invite_sms_sent: bool | Unset = UNSET
    """Whether the invitation was sent by SMS."""
    is_enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    landing_external: str | Unset = UNSET
    location_id: int | Unset = UNSET
    """The location."""
    master_tips_form_link: str | Unset = UNSET
    staff: TipSettingsStaff | Unset = UNSET
    """Team member or team members."""
    staff_id: int | Unset = UNSET
    """The team member."""
    status: float | Unset = UNSET
    """Its state."""
    status_title: str | Unset = UNSET
    """Its state in words."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "hash": STRING,
            "id": INTEGER,
            "invite_sms_sent": BOOLEAN,
            "is_enabled": BOOLEAN,
            "landing_external": STRING,
            "location_id": INTEGER,
            "master_tips_form_link": STRING,
            "staff": Ref(__package__, "TipSettingsStaff"),
            "staff_id": INTEGER,
            "status": NUMBER,
            "status_title": STRING,
        }
    )
