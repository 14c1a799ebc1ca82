# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    NUMBER_OR_NULL,
    STRING,
    UNSET,
    Model,
    Number,
    Object,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberServiceLink(Model):
    """How a team member provides a service.

    Used by assign_service_to_team_member, update_service_team_member_assignment.
    """

    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    is_offline_records_allowed: bool | Unset = UNSET
    """Whether the staff may book it."""
    is_online: bool | Unset = UNSET
    """Whether it can be booked online."""
    length: float | Unset = UNSET
    """How long the service takes this team member (seconds)."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    price: float | None | Unset = UNSET
    """Price of this team member."""
    service_id: int | Unset = UNSET
    """The service."""
    technological_card_id: int | Unset = UNSET
    """Bill of materials; null is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "is_offline_records_allowed": BOOLEAN,
            "is_online": BOOLEAN,
            "length": Number(format="seconds"),
            "master_id": INTEGER,
            "price": NUMBER_OR_NULL,
            "service_id": INTEGER,
            "technological_card_id": INTEGER,
        },
        open=True,
    )
