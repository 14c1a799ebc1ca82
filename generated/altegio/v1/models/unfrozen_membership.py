# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnfrozenMembership(Model):
    """Used by chain_loyalty_memberships_unfreeze."""

    freeze_period: int | Unset = UNSET
    """How long it is frozen, in days."""
    id: int | Unset = UNSET
    """Its id."""
    is_frozen: bool | Unset = UNSET
    """Whether it is frozen."""
    number: str | Unset = UNSET
    """Its number, as printed."""

    SCHEMA: ClassVar[Object] = Object({"freeze_period": INTEGER, "id": INTEGER, "is_frozen": BOOLEAN, "number": STRING})
