# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .feedback_form_master_position import FeedbackFormMasterPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormMaster(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    company_id: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: FeedbackFormMasterPosition | Unset = UNSET
    prepaid: str | Unset = UNSET
    rating: int | Unset = UNSET
    """Mark from 1 to 5."""
    show_rating: int | Unset = UNSET
    specialization: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "company_id": INTEGER,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "FeedbackFormMasterPosition"),
            "prepaid": STRING,
            "rating": INTEGER,
            "show_rating": INTEGER,
            "specialization": STRING,
        }
    )
