# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, Array, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipCheckForEventAttributes(Model):
    """Part of another model."""

    available_visits: int | Unset = UNSET
    bookable_day_ids: list[int] | Unset = UNSET
    can_book_all_days: bool | Unset = UNSET
    last_booking_date: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "available_visits": INTEGER,
            "bookable_day_ids": Array(INTEGER),
            "can_book_all_days": BOOLEAN,
            "last_booking_date": String(format="date-time"),
        }
    )
