# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientSearchItem(Model):
    """Used by get_client_list."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    email: str | Unset = UNSET
    discount: float | Unset = UNSET
    first_visit_date: str | Unset = UNSET
    last_visit_date: str | Unset = UNSET
    sold_amount: float | Unset = UNSET
    visit_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "phone": STRING,
            "email": STRING,
            "discount": NUMBER,
            "first_visit_date": STRING,
            "last_visit_date": STRING,
            "sold_amount": NUMBER,
            "visit_count": INTEGER,
        }
    )
