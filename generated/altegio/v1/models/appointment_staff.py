# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, STRING_OR_NULL, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentStaff(Model):
    """The team member of an appointment."""

    api_id: str | None | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: AppointmentStaffPosition | Unset = UNSET
    """The position; none comes as an empty list."""
    rating: float | Unset = UNSET
    """Average mark."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    votes_count: float | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    services_binding_type: float | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "services_binding_type": NUMBER, "title": STRING})
