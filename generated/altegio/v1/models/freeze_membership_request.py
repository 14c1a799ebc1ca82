# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class FreezeMembershipRequest(Model):
    """Used by chain_loyalty_memberships_freeze."""

    freeze_till: str | dt.datetime | dt.date
    """Last day of the freeze."""

    SCHEMA: ClassVar[Object] = Object({"freeze_till": String(format="date-time")}, required=("freeze_till",))


@define(slots=False, kw_only=True, eq=False, repr=False)
class FrozenMembership(Model):
    """Used by chain_loyalty_memberships_freeze."""

    freeze_period: int | Unset = UNSET
    """How long it is frozen, in days."""
    freeze_till: str | Unset = UNSET
    """Last day of the freeze."""
    id: int | Unset = UNSET
    """Its id."""
    is_frozen: bool | Unset = UNSET
    """Whether it is frozen."""
    number: str | Unset = UNSET
    """Its number, as printed."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "freeze_period": INTEGER,
            "freeze_till": String(format="date-time"),
            "id": INTEGER,
            "is_frozen": BOOLEAN,
            "number": STRING,
        }
    )
