# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUserAttributes(Model):
    """Part of another model."""

    additional_phone: str
    birthday: str | None
    """YYYY-MM-DDTHH:MM:SS"""
    card_number: str
    client_tips: bool
    comment: str
    discount: float
    discount_percent: float
    email: str
    gender: int
    name: str
    patronymic: str
    phone: str
    surname: str

    SCHEMA: ClassVar[Object] = Object(
        {
            "additional_phone": STRING,
            "birthday": String(
                pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t", nullable=True
            ),
            "card_number": STRING,
            "client_tips": BOOLEAN,
            "comment": STRING,
            "discount": NUMBER,
            "discount_percent": NUMBER,
            "email": STRING,
            "gender": INTEGER,
            "name": STRING,
            "patronymic": STRING,
            "phone": STRING,
            "surname": STRING,
        },
        required=(
            "additional_phone",
            "birthday",
            "card_number",
            "client_tips",
            "comment",
            "discount",
            "discount_percent",
            "email",
            "gender",
            "name",
            "patronymic",
            "phone",
            "surname",
        ),
        closed=True,
    )
