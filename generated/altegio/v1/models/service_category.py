# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategory(Model):
    """Used by create_service_category, get_service_category, update_service_category."""

    api_id: str | Unset = UNSET
    id: int | Unset = UNSET
    salon_service_id: int | Unset = UNSET
    staff: list[float] | Unset = UNSET
    title: str | Unset = UNSET
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "id": INTEGER,
            "salon_service_id": INTEGER,
            "staff": Array(NUMBER),
            "title": STRING,
            "weight": NUMBER,
        }
    )
