# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, Array, Map, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentListItemServicesItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    assistants: list[dict[str, Any]] | None | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    cost_to_pay: float | Unset = UNSET
    discount: float | Unset = UNSET
    first_cost: float | Unset = UNSET
    id: int | Unset = UNSET
    manual_cost: float | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "assistants": Array(Map(ANY), nullable=True),
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "manual_cost": NUMBER,
            "title": STRING,
        }
    )
