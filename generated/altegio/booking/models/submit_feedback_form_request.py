# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Model, Object, Ref, Unset, define


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class SubmittedFeedback(Model):
    """Used by submit_feedback_form."""

    charge: SubmittedFeedbackCharge = ABSENT

    SCHEMA: ClassVar[Object] = Object({"charge": Ref(__package__, "SubmittedFeedbackCharge")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class SubmittedFeedbackCharge(Model):
    """Part of another model."""

    url: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"url": STRING})
