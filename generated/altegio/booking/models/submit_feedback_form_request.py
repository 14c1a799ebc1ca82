# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SubmitFeedbackFormRequest(Model):
    """Used by submit_feedback_form."""

    rating: int
    """Mark from 1 to 5."""
    redirect_prefix: str | Unset = UNSET
    """Address to come back to from paying the tips."""
    text: str | Unset = UNSET
    """The text."""
    tips_amount: float | Unset = UNSET
    """Tips, in the location's currency."""

    SCHEMA: ClassVar[Object] = Object(
        {"rating": INTEGER, "redirect_prefix": STRING, "text": STRING, "tips_amount": NUMBER}, required=("rating",)
    )
