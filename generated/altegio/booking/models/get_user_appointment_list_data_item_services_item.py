# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Integer, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetUserAppointmentListDataItemServicesItem(Model):
    """Part of another model."""

    amount: int | Unset = UNSET
    cost: float | Unset = UNSET
    discount: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    seance_length: int | Unset = UNSET
    """seconds"""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": INTEGER,
            "cost": NUMBER,
            "discount": NUMBER,
            "id": INTEGER,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "seance_length": Integer(format="seconds"),
            "title": STRING,
        }
    )
