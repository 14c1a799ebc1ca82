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
    UNSET,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class StaffEvent(Model):
    """A team member was made, changed or deleted. The flag it is subscribed to by is `master`.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Staff
    """The team member."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Staff"),
            "resource": String(enum=("staff",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Staff(Model):
    """Part of another model."""

    api_id: str | Unset = UNSET
    avatar: str = ABSENT
    avatar_big: str | Unset = UNSET
    comments_count: int | Unset = UNSET
    fired: int = ABSENT
    has_access_timetable: bool | Unset = UNSET
    hidden: int = ABSENT
    id: int = ABSENT
    """Its id."""
    image_group: dict[str, Any] | Unset = UNSET
    information: str | Unset = UNSET
    is_paid_staff: bool | Unset = UNSET
    name: str = ABSENT
    """The name."""
    position: IdAndTitle | Unset = UNSET
    position_id: int | Unset = UNSET
    prepaid: str | Unset = UNSET
    rating: float = ABSENT
    schedule_till: str | Unset = UNSET
    show_rating: int | Unset = UNSET
    specialization: str = ABSENT
    status: int | Unset = UNSET
    """`create`, `update` or `delete`."""
    user: StaffUser | None | Unset = UNSET
    """Who takes the call, by the telephony system; goes before `diversion`."""
    user_id: int | None | Unset = UNSET
    votes_count: int | Unset = UNSET
    weight: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "avatar": STRING,
            "avatar_big": STRING,
            "comments_count": INTEGER,
            "fired": Integer(enum=(0, 1)),
            "has_access_timetable": BOOLEAN,
            "hidden": Integer(enum=(0, 1)),
            "id": INTEGER,
            "image_group": Map(ANY),
            "information": STRING,
            "is_paid_staff": BOOLEAN,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "position_id": INTEGER,
            "prepaid": STRING,
            "rating": NUMBER,
            "schedule_till": STRING,
            "show_rating": Integer(enum=(0, 1)),
            "specialization": STRING,
            "status": Integer(enum=(0, 1)),
            "user": Ref(__package__, "StaffUser", nullable=True),
            "user_id": INTEGER_OR_NULL,
            "votes_count": INTEGER,
            "weight": INTEGER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class StaffUser(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    email: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code."""

    SCHEMA: ClassVar[Object] = Object(
        {"avatar": STRING, "email": STRING, "id": INTEGER, "name": STRING, "phone": STRING}
    )
