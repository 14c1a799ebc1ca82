# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .tag import Tag


@define(slots=False, kw_only=True, eq=False, repr=False)
class Client(Model):
    """A client of a location.

    Used by get_client, update_client, create_client.
    """

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    surname: str = ABSENT
    """Family name."""
    middle_name: str = ABSENT
    """Middle name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    email: str = ABSENT
    """E-mail address."""
    categories: list[Tag] = ABSENT
    """Tags of the client."""
    gender: str = ABSENT
    """The gender in words."""
    gender_id: int | Unset = UNSET
    """1 male, 2 female, 0 not known."""
    discount: float = ABSENT
    """Discount in percent."""
    importance: str = ABSENT
    """How important the client is, in words."""
    importance_id: int | Unset = UNSET
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold."""
    card: str = ABSENT
    """Number of the client's card."""
    birth_date: str | None = ABSENT
    """Date of birth; empty if unknown."""
    comment: str = ABSENT
    """A note."""
    sms_check: int = ABSENT
    """1 to congratulate on birthdays by SMS."""
    sms_not: int | Unset = UNSET
    """1 to leave out of SMS campaigns."""
    sms_bot: int | Unset = UNSET
    """A flag the vendor says no more about."""
    spent: float = ABSENT
    """What was spent, in major units of the currency."""
    paid: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    balance: float = ABSENT
    """Balance of the client, in major units of the currency."""
    visits: int = ABSENT
    """Number of visits."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    custom_fields: dict[str, Any] = ABSENT
    """Custom fields, value by code; none comes as an empty list."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "surname": STRING,
            "middle_name": STRING,
            "phone": STRING,
            "email": STRING,
            "categories": Array(Ref(__package__, "Tag")),
            "gender": STRING,
            "gender_id": INTEGER,
            "discount": NUMBER,
            "importance": STRING,
            "importance_id": INTEGER,
            "card": STRING,
            "birth_date": STRING_OR_NULL,
            "comment": STRING,
            "sms_check": INTEGER,
            "sms_not": INTEGER,
            "sms_bot": INTEGER,
            "spent": NUMBER,
            "paid": NUMBER,
            "balance": NUMBER,
            "visits": INTEGER,
            "last_change_date": STRING,
            "custom_fields": Map(ANY),
        }
    )
