# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, Array, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordClient(Model):
    """Part of another model."""

    birthday: str | Unset = UNSET
    card: str | Unset = UNSET
    client_tags: list[dict[str, Any]] | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    custom_fields: list[dict[str, Any]] | Unset = UNSET
    discount: float | Unset = UNSET
    """The discount."""
    display_name: str | Unset = UNSET
    email: str | Unset = UNSET
    fail_visits_count: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    patronymic: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number with country code."""
    sex: str | Unset = UNSET
    success_visits_count: int | Unset = UNSET
    surname: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "birthday": STRING,
            "card": STRING,
            "client_tags": Array(Map(ANY)),
            "comment": STRING,
            "custom_fields": Array(Map(ANY)),
            "discount": NUMBER,
            "display_name": STRING,
            "email": STRING,
            "fail_visits_count": INTEGER,
            "id": INTEGER,
            "name": STRING,
            "patronymic": STRING,
            "phone": STRING,
            "sex": STRING,
            "success_visits_count": INTEGER,
            "surname": STRING,
        }
    )
