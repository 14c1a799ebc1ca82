# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Integer, Number, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .created_service_staff_item import CreatedServiceStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateServiceRequest(Model):
    """Used by create_service, deprecated_update_service_by_id."""

    active: float | Unset = UNSET
    api_id: str | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    discount: float | Unset = UNSET
    duration: float | dt.timedelta | Unset = UNSET
    """seconds"""
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    staff: list[CreatedServiceStaffItem] | Unset = UNSET
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """seconds, at least 0, at most 3600, a multiple of 300"""
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
            "price_max": NUMBER,
            "price_min": NUMBER,
            "staff": Array(Ref(__package__, "CreatedServiceStaffItem")),
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
            "title": STRING,
            "weight": NUMBER,
        }
    )
