# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .client import Client


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkClient(Model):
    """Used by bulk_create_clients."""

    name: str | Unset = UNSET
    """The name."""
    surname: str | Unset = UNSET
    """Family name."""
    middle_name: str | Unset = UNSET
    """Middle name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    email: str | Unset = UNSET
    """E-mail address."""
    gender_id: int | Unset = UNSET
    """1 male, 2 female, 0 not known (at least 0, at most 2)."""
    importance_id: int | Unset = UNSET
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold (at least 0, at most 3)."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    card: str | Unset = UNSET
    """Number of the client's card."""
    birth_date: str | dt.date | Unset = UNSET
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    comment: str | Unset = UNSET
    """A note."""
    spent: float | Unset = UNSET
    """What was spent, in major units of the currency."""
    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    sms_check: int | Unset = UNSET
    """1 to congratulate on birthdays by SMS."""
    sms_not: int | Unset = UNSET
    """1 to leave out of SMS campaigns."""
    categories: list[int] | Unset = UNSET
    """Tags of the client."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "name": STRING,
            "surname": STRING,
            "middle_name": STRING,
            "phone": STRING,
            "email": STRING,
            "gender_id": Integer(minimum=0, maximum=2),
            "importance_id": Integer(minimum=0, maximum=3),
            "discount": NUMBER,
            "card": STRING,
            "birth_date": String(format="date"),
            "comment": STRING,
            "spent": NUMBER,
            "balance": NUMBER,
            "sms_check": INTEGER,
            "sms_not": INTEGER,
            "categories": Array(INTEGER),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkClientError(Model):
    """Part of another model."""

    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    error: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"name": STRING, "phone": STRING, "error": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkCreatedClients(Model):
    """Used by bulk_create_clients."""

    created: list[Client] = ABSENT
    errors: list[BulkClientError] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {"created": Array(Ref(__package__, "Client")), "errors": Array(Ref(__package__, "BulkClientError"))}
    )
