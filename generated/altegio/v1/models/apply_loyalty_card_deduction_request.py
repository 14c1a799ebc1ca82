# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ApplyLoyaltyCardDeductionRequest(Model):
    """Used by apply_loyalty_card_deduction."""

    amount: float
    """How much or how many; negative where something goes out."""
    record_id: int
    """The appointment; 0 is none."""
    visit_id: int
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {"amount": NUMBER, "record_id": INTEGER, "visit_id": INTEGER}, required=("amount", "record_id", "visit_id")
    )
