# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    define,
)

if TYPE_CHECKING:
    from .tag import Tag


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientListItem(Model):
    """A client in the deprecated list.

    Used by deprecated_get_client_list.
    """

    balance: float = ABSENT
    """Balance of the client, in major units of the currency."""
    birth_date: str | None = ABSENT
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    card: str = ABSENT
    """Number of the client's card."""
    categories: list[Tag] = ABSENT
    """Tags of the client."""
    comment: str = ABSENT
    """A note."""
    custom_fields: dict[str, Any] = ABSENT
    """Custom fields, value by code; none comes as an empty list."""
    discount: float = ABSENT
    """Discount in percent."""
    email: str = ABSENT
    """E-mail address."""
    gender: str = ABSENT
    """The gender in words."""
    gender_id: int = ABSENT
    """1 male, 2 female, 0 not known."""
    id: int = ABSENT
    """Its id."""
    importance: str = ABSENT
    """How important the client is, in words."""
    importance_id: int = ABSENT
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    sms_check: float = ABSENT
    """1 to congratulate on birthdays by SMS."""
    sms_not: float = ABSENT
    """1 to leave out of SMS campaigns."""
    spent: float = ABSENT
    """What was spent, in major units of the currency."""
    visits: float = ABSENT
    """Number of visits."""
    surname: str = ABSENT
    """Family name."""
    middle_name: str = ABSENT
    """Middle name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "birth_date": String(format="date", nullable=True),
            "card": STRING,
            "categories": Array(Ref(__package__, "Tag")),
            "comment": STRING,
            "custom_fields": Map(ANY),
            "discount": NUMBER,
            "email": STRING,
            "gender": STRING,
            "gender_id": INTEGER,
            "id": INTEGER,
            "importance": STRING,
            "importance_id": INTEGER,
            "last_change_date": String(format="date-time"),
            "name": STRING,
            "phone": STRING,
            "sms_check": NUMBER,
            "sms_not": NUMBER,
            "spent": NUMBER,
            "visits": NUMBER,
            "surname": STRING,
            "middle_name": STRING,
        }
    )
