# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .time_slot import TimeSlot


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableTeamMember(Model):
    """Used by get_team_members_available_for_booking."""

    bookable: bool
    id: int
    """Its id."""
    name: str
    """The name."""
    api_id: str | None | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    avatar: str = ABSENT
    avatar_big: str | Unset = UNSET
    comments_count: float = ABSENT
    fired: int | Unset = UNSET
    has_access_timetable: bool | Unset = UNSET
    hidden: int | Unset = UNSET
    image_group: dict[str, Any] | Unset = UNSET
    information: str = ABSENT
    position: BookableTeamMemberPosition = ABSENT
    position_id: int | Unset = UNSET
    prepaid: str | Unset = UNSET
    rating: float = ABSENT
    """Mark from 1 to 5."""
    schedule_till: str | Unset = UNSET
    """YYYY-MM-DD"""
    seance_date: str | Unset = UNSET
    """YYYY-MM-DD"""
    seances: list[TimeSlot] | Unset = UNSET
    show_rating: float = ABSENT
    specialization: str = ABSENT
    status: int | Unset = UNSET
    user: dict[str, Any] | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    votes_count: float = ABSENT
    weight: int = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING_OR_NULL,
            "avatar": STRING,
            "avatar_big": STRING,
            "bookable": BOOLEAN,
            "comments_count": NUMBER,
            "fired": INTEGER,
            "has_access_timetable": BOOLEAN,
            "hidden": INTEGER,
            "id": INTEGER,
            "image_group": Map(ANY),
            "information": STRING,
            "name": STRING,
            "position": Ref(__package__, "BookableTeamMemberPosition"),
            "position_id": INTEGER,
            "prepaid": STRING,
            "rating": NUMBER,
            "schedule_till": String(format="date"),
            "seance_date": String(format="date"),
            "seances": Array(Ref(__package__, "TimeSlot")),
            "show_rating": NUMBER,
            "specialization": STRING,
            "status": INTEGER,
            "user": Map(ANY, nullable=True),
            "user_id": INTEGER_OR_NULL,
            "votes_count": NUMBER,
            "weight": INTEGER,
        },
        required=("bookable", "id", "name"),
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableTeamMemberPosition(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    services_binding_type: int | Unset = UNSET
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "services_binding_type": INTEGER, "title": STRING}, open=True)
