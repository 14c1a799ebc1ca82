# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientListItem(Model):
    """Used by deprecated_get_client_list."""

    balance: float | Unset = UNSET
    birth_date: str | Unset = UNSET
    """YYYY-MM-DD"""
    card: str | Unset = UNSET
    categories: list[Tag] | Unset = UNSET
    comment: str | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET
    discount: float | Unset = UNSET
    email: str | Unset = UNSET
    gender: str | Unset = UNSET
    gender_id: int | Unset = UNSET
    id: int | Unset = UNSET
    importance: str | Unset = UNSET
    importance_id: int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    sms_check: float | Unset = UNSET
    sms_not: float | Unset = UNSET
    spent: float | Unset = UNSET
    visits: float | Unset = UNSET
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "birth_date": String(format="date"),
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
