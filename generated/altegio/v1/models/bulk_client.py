# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkClient(Model):
    """Used by bulk_create_clients."""

    name: str
    phone: str
    surname: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    email: str | Unset = UNSET
    gender_id: int | Unset = UNSET
    importance_id: int | Unset = UNSET
    discount: float | Unset = UNSET
    card: str | Unset = UNSET
    birth_date: str | Unset = UNSET
    comment: str | Unset = UNSET
    spent: float | Unset = UNSET
    balance: float | Unset = UNSET
    sms_check: int | Unset = UNSET
    sms_not: int | Unset = UNSET
    categories: list[int] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "name": STRING,
            "surname": STRING,
            "middle_name": STRING,
            "phone": STRING,
            "email": STRING,
            "gender_id": INTEGER,
            "importance_id": INTEGER,
            "discount": NUMBER,
            "card": STRING,
            "birth_date": STRING,
            "comment": STRING,
            "spent": NUMBER,
            "balance": NUMBER,
            "sms_check": INTEGER,
            "sms_not": INTEGER,
            "categories": Array(INTEGER),
        },
        required=("name", "phone"),
    )
