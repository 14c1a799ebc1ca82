# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class NotePaymentRequest(Model):
    """Used by marketplace_notification_payment_callback."""

    application_id: int
    """The application in the Marketplace."""
    currency_iso: str
    """Currency by its ISO code, such as EUR."""
    payment_date: str | dt.datetime | dt.date
    """When it was paid (YYYY-MM-DD HH:MM:SS)."""
    payment_sum: float
    """Sum paid."""
    period_from: str | dt.datetime | dt.date
    """First day paid for, inclusive (YYYY-MM-DD HH:MM:SS)."""
    period_to: str | dt.datetime | dt.date
    """Last day paid for, inclusive (YYYY-MM-DD HH:MM:SS)."""
    salon_id: int
    """The location, under its older name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "application_id": INTEGER,
            "currency_iso": STRING,
            "payment_date": String(format="local-date-time"),
            "payment_sum": NUMBER,
            "period_from": String(format="local-date-time"),
            "period_to": String(format="local-date-time"),
            "salon_id": INTEGER,
        },
        required=(
            "application_id",
            "currency_iso",
            "payment_date",
            "payment_sum",
            "period_from",
            "period_to",
            "salon_id",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class NotedPayment(Model):
    """Used by marketplace_notification_payment_callback."""

    id: int | Unset = UNSET
    """Its id."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER})
