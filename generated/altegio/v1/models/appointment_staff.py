# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, STRING_OR_NULL, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_staff_position import AppointmentStaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentStaff(Model):
    """Part of another model."""

    api_id: str | None | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    position: AppointmentStaffPosition | Unset = UNSET
    rating: float | Unset = UNSET
    specialization: str | Unset = UNSET
    votes_count: float | Unset = UNSET

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
