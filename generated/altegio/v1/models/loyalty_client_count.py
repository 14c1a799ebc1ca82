# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientCount(Model):
    """Part of another model."""

    all_count: int = ABSENT
    """All of them."""
    lost_count: int = ABSENT
    """How many clients were lost."""
    returned_count: int = ABSENT
    """How many came back."""
    returned_percent: float = ABSENT
    """How many came back, in percent."""

    SCHEMA: ClassVar[Object] = Object(
        {"all_count": INTEGER, "lost_count": INTEGER, "returned_count": INTEGER, "returned_percent": NUMBER}
    )
