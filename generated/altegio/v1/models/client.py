# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, STRING_OR_NULL, Array, Map, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


@define(slots=False, kw_only=True, eq=False, repr=False)
class Client(Model):
    """Used by get_client, update_client, create_client."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    email: str | Unset = UNSET
    categories: list[Tag] | Unset = UNSET
    gender: str | Unset = UNSET
    gender_id: int | Unset = UNSET
    discount: float | Unset = UNSET
    importance: str | Unset = UNSET
    importance_id: int | Unset = UNSET
    card: str | Unset = UNSET
    birth_date: str | None | Unset = UNSET
    comment: str | Unset = UNSET
    sms_check: int | Unset = UNSET
    sms_not: int | Unset = UNSET
    sms_bot: int | Unset = UNSET
    spent: float | Unset = UNSET
    paid: float | Unset = UNSET
    balance: float | Unset = UNSET
    visits: int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET

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
