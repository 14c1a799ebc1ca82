# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Integer, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceAttributes(Model):
    """Part of another model."""

    category_id: int
    company_id: int
    composite_position: int | None
    composite_service_id: int
    duration: int
    """seconds, at least 0"""
    is_composite: bool
    length: int
    """seconds, at least 0"""
    price_max: float
    price_min: float
    salon_service_id: int | None
    service_id: int
    staff_id: int
    technical_break_duration: int
    """seconds, at least 0"""
    title: str

    SCHEMA: ClassVar[Object] = Object(
        {
            "category_id": INTEGER,
            "company_id": INTEGER,
            "composite_position": INTEGER_OR_NULL,
            "composite_service_id": INTEGER,
            "duration": Integer(minimum=0, format="seconds"),
            "is_composite": BOOLEAN,
            "length": Integer(minimum=0, format="seconds"),
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER_OR_NULL,
            "service_id": INTEGER,
            "staff_id": INTEGER,
            "technical_break_duration": Integer(minimum=0, format="seconds"),
            "title": STRING,
        },
        required=(
            "category_id",
            "company_id",
            "composite_position",
            "composite_service_id",
            "duration",
            "is_composite",
            "length",
            "price_max",
            "price_min",
            "salon_service_id",
            "service_id",
            "staff_id",
            "technical_break_duration",
            "title",
        ),
        closed=True,
    )
