# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestServicesItem(Model):
    """Part of another model."""

    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    discount: float | Unset = UNSET
    first_cost: float | Unset = UNSET
    id: int | Unset = UNSET
    record_id: int | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "record_id": INTEGER,
            "title": STRING,
        }
    )
