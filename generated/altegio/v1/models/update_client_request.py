# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, Array, Integer, Map, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateClientRequest(Model):
    """Used by update_client."""

    name: str
    phone: str
    balance: float | Unset = UNSET
    birth_date: str | dt.date | Unset = UNSET
    """YYYY-MM-DD"""
    card: str | Unset = UNSET
    comment: str | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET
    discount: float | Unset = UNSET
    email: str | Unset = UNSET
    gender_id: int | Unset = UNSET
    """at least 0, at most 2"""
    importance_id: int | Unset = UNSET
    """at least 0, at most 3"""
    labels: list[int] | Unset = UNSET
    middle_name: str | Unset = UNSET
    sms_check: float | Unset = UNSET
    sms_not: float | Unset = UNSET
    spent: float | Unset = UNSET
    surname: str | Unset = UNSET

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
