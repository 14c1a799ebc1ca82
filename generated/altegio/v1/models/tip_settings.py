# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class TipSettingsStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    """Address of the picture."""
    employee: TipSettingsStaffEmployee | Unset = UNSET
    """The person employed."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | Unset = UNSET
    """The position; none comes as an empty list."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    user: PersonWithContacts | Unset = UNSET
    """The user."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "employee": Ref(__package__, "TipSettingsStaffEmployee"),
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "specialization": STRING,
            "user": Ref(__package__, "PersonWithContacts"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TipSettingsStaffEmployee(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "phone": STRING})
