# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts


@define(slots=False, kw_only=True, eq=False, repr=False)
class TipSettings(Model):
    """Used by get_team_member_tip_settings, disable_team_member_tips, enable_team_member_tips."""

    hash: str = ABSENT
    id: int = ABSENT
    """Its id."""
    invite_sms_sent: bool | Unset = UNSET
    """Whether the invitation was sent by SMS."""
    is_enabled: bool = ABSENT
    """Whether it is switched on."""
    landing_external: str = ABSENT
    location_id: int = ABSENT
    """The location."""
    master_tips_form_link: str | Unset = UNSET
    staff: TipSettingsStaff = ABSENT
    """Team member or team members."""
    staff_id: int = ABSENT
    """The team member."""
    status: float = ABSENT
    """Its state."""
    status_title: str = ABSENT
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
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    position: IdAndTitle | Unset = UNSET
    """The position; none comes as an empty list."""
    specialization: str = ABSENT
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

    id: int = ABSENT
    """Its id."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "phone": STRING})
