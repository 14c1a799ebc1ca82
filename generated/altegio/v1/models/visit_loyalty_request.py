# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyRequest(Model):
    """Used by apply_discount_promotion, cancel_loyalty_card_withdrawal, cancel_discount_promotion."""

    record_id: int
    """The appointment; 0 is none."""
    visit_id: int
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object({"record_id": INTEGER, "visit_id": INTEGER}, required=("record_id", "visit_id"))
