# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String

if TYPE_CHECKING:
    from .tag import Tag


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientListItem(Model):
    """A client in the deprecated list.

    Used by deprecated_get_client_list.
    """

    balance: float | Unset = UNSET
    """Balance of the client, in major units of the currency."""
    birth_date: str | None | Unset = UNSET
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    card: str | Unset = UNSET
    """Number of the client's card."""
    categories: list[Tag] | Unset = UNSET
    """Tags of the client."""
    comment: str | Unset = UNSET
    """A note."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields, value by code; none comes as an empty list."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    email: str | Unset = UNSET
    """E-mail address."""
    gender: str | Unset = UNSET
    """The gender in words."""
    gender_id: int | Unset = UNSET
    """1 male, 2 female, 0 not known."""
    id: int | Unset = UNSET
    """Its id."""
    importance: str | Unset = UNSET
    """How important the client is, in words."""
    importance_id: int | Unset = UNSET
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    sms_check: float | Unset = UNSET
    """1 to congratulate on birthdays by SMS."""
    sms_not: float | Unset = UNSET
    """1 to leave out of SMS campaigns."""
    spent: float | Unset = UNSET
    """What was spent, in major units of the currency."""
    visits: float | Unset = UNSET
    """Number of visits."""
    surname: str | Unset = UNSET
    """Family name."""
    middle_name: str | Unset = UNSET
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
