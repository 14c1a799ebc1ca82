# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import UNSET, Integer, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeAvailabilityItemIntervalsItem(Model):
    """Part of another model."""

    from_: int | Unset = UNSET
    """Begin of the range (seconds)."""
    to: int | Unset = UNSET
    """End of the range (seconds)."""

    SCHEMA: ClassVar[Object] = Object(
        {"from": Integer(format="seconds"), "to": Integer(format="seconds")}, renamed={"from": "from_"}
    )
