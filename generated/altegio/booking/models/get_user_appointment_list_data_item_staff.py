# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .feedback_form_master_position import FeedbackFormMasterPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetUserAppointmentListDataItemStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    comments_count: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: FeedbackFormMasterPosition | Unset = UNSET
    rating: float | Unset = UNSET
    """Mark from 1 to 5."""
    show_rating: float | Unset = UNSET
    specialization: str | Unset = UNSET
    votes_count: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "comments_count": NUMBER,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "FeedbackFormMasterPosition"),
            "rating": NUMBER,
            "show_rating": NUMBER,
            "specialization": STRING,
            "votes_count": NUMBER,
        }
    )
