# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Model,
    Object,
    Ref,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentStaff(Model):
    """The team member of an appointment."""

    api_id: str | None | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    avatar: str = ABSENT
    """Address of the picture."""
    avatar_big: str = ABSENT
    """Address of the picture in a larger size."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    position: AppointmentStaffPosition = ABSENT
    """The position; none comes as an empty list."""
    rating: float = ABSENT
    """Average mark."""
    specialization: str = ABSENT
    """What the team member does, in words."""
    votes_count: float = ABSENT
    """Number of marks given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING_OR_NULL,
            "avatar": STRING,
            "avatar_big": STRING,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "AppointmentStaffPosition"),
            "rating": NUMBER,
            "specialization": STRING,
            "votes_count": NUMBER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentStaffPosition(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    services_binding_type: float | Unset = UNSET
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "services_binding_type": NUMBER, "title": STRING})
