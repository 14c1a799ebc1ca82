# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipCheckForEvent(Model):
    """Used by check_memberships_for_event."""

    id: str | Unset = UNSET
    """Its id."""
    type: str | Unset = UNSET
    """Its type."""
    attributes: MembershipCheckForEventAttributes | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"id": STRING, "type": STRING, "attributes": Ref(__package__, "MembershipCheckForEventAttributes")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipCheckForEventAttributes(Model):
    """Part of another model."""

    available_visits: int | Unset = UNSET
    """Visits left."""
    bookable_day_ids: list[int] | Unset = UNSET
    """Series that can be booked."""
    can_book_all_days: bool | Unset = UNSET
    """Whether it covers all series asked about."""
    last_booking_date: str | Unset = UNSET
    """Last day it can be booked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "available_visits": INTEGER,
            "bookable_day_ids": Array(INTEGER),
            "can_book_all_days": BOOLEAN,
            "last_booking_date": String(format="date-time"),
        }
    )
