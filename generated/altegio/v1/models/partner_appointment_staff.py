# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentStaff(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    company_id: int | Unset = UNSET
    """The location."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    position: IdAndTitle | Unset = UNSET
    """The position; none comes as an empty list."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: bool | Unset = UNSET
    """1 if the mark is shown."""
    comments_count: int | Unset = UNSET
    """Number of reviews."""
    votes_count: int | Unset = UNSET
    """Number of marks given."""
    average_score: float | Unset = UNSET
    avatar: str | Unset = UNSET
    """Address of the picture."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "company_id": INTEGER,
            "specialization": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "rating": NUMBER,
            "show_rating": BOOLEAN,
            "comments_count": INTEGER,
            "votes_count": INTEGER,
            "average_score": NUMBER,
            "avatar": STRING,
            "prepaid": STRING,
        }
    )
