# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ApplyReferralProgramRequest(Model):
    """Used by apply_referral_program."""

    record_id: int
    """The appointment; 0 is none."""
    referrer_phone: float
    """Phone number of who recommended the location, digits only."""
    visit_id: int
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {"record_id": INTEGER, "referrer_phone": NUMBER, "visit_id": INTEGER},
        required=("record_id", "referrer_phone", "visit_id"),
    )
