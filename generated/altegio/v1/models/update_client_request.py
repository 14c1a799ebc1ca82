# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateClientRequest(Model):
    """What to send to replace a client.

    Used by update_client.
    """

    name: str
    """First name, or all of it."""
    phone: str
    """Phone number with country code. It comes with or without +."""
    balance: float | Unset = UNSET
    """Balance of the client, in major units of the currency."""
    birth_date: str | dt.date | Unset = UNSET
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    card: str | Unset = UNSET
    """Number of the client's card."""
    comment: str | Unset = UNSET
    """A note."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields, value by code; none comes as an empty list."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    email: str | Unset = UNSET
    """E-mail address."""
    gender_id: int | Unset = UNSET
    """1 male, 2 female, 0 not known (at least 0, at most 2)."""
    importance_id: int | Unset = UNSET
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold (at least 0, at most 3)."""
    labels: list[int] | Unset = UNSET
    """Ids of tags."""
    middle_name: str | Unset = UNSET
    """Middle name."""
    sms_check: float | Unset = UNSET
    """1 to congratulate on birthdays by SMS."""
    sms_not: float | Unset = UNSET
    """1 to leave out of SMS campaigns."""
    spent: float | Unset = UNSET
    """What was spent, in major units of the currency."""
    surname: str | Unset = UNSET
    """Family name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "birth_date": String(format="date"),
            "card": STRING,
            "comment": STRING,
            "custom_fields": Map(ANY),
            "discount": NUMBER,
            "email": STRING,
            "gender_id": Integer(minimum=0, maximum=2),
            "importance_id": Integer(minimum=0, maximum=3),
            "labels": Array(INTEGER),
            "middle_name": STRING,
            "name": STRING,
            "phone": STRING,
            "sms_check": NUMBER,
            "sms_not": NUMBER,
            "spent": NUMBER,
            "surname": STRING,
        },
        required=("name", "phone"),
    )
