# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, Array, Map, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class Service(Model):
    """Used by get_service, deprecated_get_service_list_by_id."""

    active: float | Unset = UNSET
    api_id: str | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    discount: float | Unset = UNSET
    id: int | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    salon_service_id: int | Unset = UNSET
    staff: list[dict[str, Any]] | Unset = UNSET
    title: str | Unset = UNSET
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "discount": NUMBER,
            "id": INTEGER,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "staff": Array(Map(ANY)),
            "title": STRING,
            "weight": NUMBER,
        }
    )
