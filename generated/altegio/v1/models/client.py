# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, STRING_OR_NULL, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .tag import Tag


@define(slots=False, kw_only=True, eq=False, repr=False)
class Client(Model):
    """A client of a location.

    Used by get_client, update_client, create_client.
    """

    id: int | Unset = UNSET
    """Its id."""
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
    categories: list[Tag] | Unset = UNSET
    """Tags of the client."""
    gender: str | Unset = UNSET
    """The gender in words."""
    gender_id: int | Unset = UNSET
    """1 male, 2 female, 0 not known."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    importance: str | Unset = UNSET
    """How important the client is, in words."""
    importance_id: int | Unset = UNSET
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold."""
    card: str | Unset = UNSET
    """Number of the client's card."""
    birth_date: str | None | Unset = UNSET
    """Date of birth; empty if unknown."""
    comment: str | Unset = UNSET
    """A note."""
    sms_check: int | Unset = UNSET
    """1 to congratulate on birthdays by SMS."""
    sms_not: int | Unset = UNSET
    """1 to leave out of SMS campaigns."""
    sms_bot: int | Unset = UNSET
    """A flag the vendor says no more about."""
    spent: float | Unset = UNSET
    """What was spent, in major units of the currency."""
    paid: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    balance: float | Unset = UNSET
    """Balance of the client, in major units of the currency."""
    visits: int | Unset = UNSET
    """Number of visits."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    custom_fields: dict[str, Any] | Unset = UNSET
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
