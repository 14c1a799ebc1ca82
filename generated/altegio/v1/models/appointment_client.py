# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentClient(Model):
    """Part of another model."""

    birthday: str | Unset = UNSET
    card: str | Unset = UNSET
    client_tags: list[dict[str, Any]] | Unset = UNSET
    comment: str | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET
    discount: float | Unset = UNSET
    display_name: str | Unset = UNSET
    email: str | Unset = UNSET
    fail_visits_count: float | Unset = UNSET
    gender: float | Unset = UNSET
    id: int | Unset = UNSET
    is_new: bool | Unset = UNSET
    middle_name: str | Unset = UNSET
    name: str | Unset = UNSET
    patronymic: str | Unset = UNSET
    phone: str | Unset = UNSET
    phone_country_id: int | Unset = UNSET
    sex: float | Unset = UNSET
    success_visits_count: float | Unset = UNSET
    surname: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "birthday": STRING,
            "card": STRING,
            "client_tags": Array(Map(ANY)),
            "comment": STRING,
            "custom_fields": Map(ANY),
            "discount": NUMBER,
            "display_name": STRING,
            "email": STRING,
            "fail_visits_count": NUMBER,
            "gender": NUMBER,
            "id": INTEGER,
            "is_new": BOOLEAN,
            "middle_name": STRING,
            "name": STRING,
            "patronymic": STRING,
            "phone": STRING,
            "phone_country_id": INTEGER,
            "sex": NUMBER,
            "success_visits_count": NUMBER,
            "surname": STRING,
        }
    )
