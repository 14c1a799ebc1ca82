# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Number, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .created_service_staff_item import CreatedServiceStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedService(Model):
    """Used by create_service, deprecated_update_service_by_id."""

    active: float | Unset = UNSET
    api_id: str | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    discount: float | Unset = UNSET
    duration: float | Unset = UNSET
    """seconds"""
    id: int | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    salon_service_id: int | Unset = UNSET
    staff: list[CreatedServiceStaffItem] | Unset = UNSET
    technical_break_duration: float | None | Unset = UNSET
    title: str | Unset = UNSET
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "id": INTEGER,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "staff": Array(Ref(__package__, "CreatedServiceStaffItem")),
            "technical_break_duration": Number(format="seconds", nullable=True),
            "title": STRING,
            "weight": NUMBER,
        }
    )
