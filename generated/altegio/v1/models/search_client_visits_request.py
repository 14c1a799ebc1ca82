# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER_OR_NULL, STRING_OR_NULL, Array, Integer, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchClientVisitsRequest(Model):
    """What to search a client's history by. The client is named by id or by phone.

    Used by search_client_visits.
    """

    payment_statuses: list[Literal["not_paid", "paid_not_full", "paid_full", "paid_over"]]
    """Only visits paid so; an empty list for all."""
    attendance: int | None | Unset = UNSET
    """Only visits of this kind; null for all (at least -1, at most 2)."""
    client_id: int | None | Unset = UNSET
    """The client; 0 is none."""
    client_phone: str | None | Unset = UNSET
    """Phone number of the client."""
    from_: str | dt.date | None | Unset = UNSET
    """Date the next page begins at, from `meta.dateCursor.next`; null for the first (YYYY-MM-DD)."""
    to: str | dt.date | None | Unset = UNSET
    """Date the next page ends at, from `meta.dateCursor.next`; null for the first (YYYY-MM-DD)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": Integer(minimum=-1, maximum=2, nullable=True),
            "client_id": INTEGER_OR_NULL,
            "client_phone": STRING_OR_NULL,
            "from": String(format="date", nullable=True),
            "payment_statuses": Array(String(enum=("not_paid", "paid_not_full", "paid_full", "paid_over"))),
            "to": String(format="date", nullable=True),
        },
        required=("payment_statuses",),
        renamed={"from": "from_"},
    )
