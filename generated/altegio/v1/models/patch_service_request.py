# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Number, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .created_service_staff_item import CreatedServiceStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchServiceRequest(Model):
    """Used by patch_service."""

    booking_title: str
    category_id: int
    duration: float | dt.timedelta
    """seconds"""
    is_multi: bool
    is_need_limit_date: bool
    price_max: float
    price_min: float
    seance_search_finish: float | dt.timedelta
    """seconds"""
    seance_search_start: float | dt.timedelta
    """seconds"""
    seance_search_step: float | dt.timedelta
    """seconds"""
    step: float
    tax_variant: float
    title: str
    vat_id: int
    active: float | Unset = UNSET
    api_id: str | Unset = UNSET
    comment: str | Unset = UNSET
    date_from: str | dt.date | Unset = UNSET
    """YYYY-MM-DD"""
    date_to: str | dt.date | Unset = UNSET
    """YYYY-MM-DD"""
    discount: float | Unset = UNSET
    staff: list[CreatedServiceStaffItem] | Unset = UNSET
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """seconds, at least 0, at most 3600, a multiple of 300"""
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "booking_title": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "is_multi": BOOLEAN,
            "is_need_limit_date": BOOLEAN,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "seance_search_finish": Number(format="seconds"),
            "seance_search_start": Number(format="seconds"),
            "seance_search_step": Number(format="seconds"),
            "staff": Array(Ref(__package__, "CreatedServiceStaffItem")),
            "step": NUMBER,
            "tax_variant": NUMBER,
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
            "title": STRING,
            "vat_id": INTEGER,
            "weight": NUMBER,
        },
        required=(
            "booking_title",
            "category_id",
            "duration",
            "is_multi",
            "is_need_limit_date",
            "price_max",
            "price_min",
            "seance_search_finish",
            "seance_search_start",
            "seance_search_step",
            "step",
            "tax_variant",
            "title",
            "vat_id",
        ),
    )
