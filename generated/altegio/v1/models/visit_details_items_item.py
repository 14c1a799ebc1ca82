# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetailsItemsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    cost: float | Unset = UNSET
    discount: float | Unset = UNSET
    event_id: int | Unset = UNSET
    first_cost: float | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    is_event: bool | Unset = UNSET
    is_good: bool | Unset = UNSET
    is_service: bool | Unset = UNSET
    item_id: int | Unset = UNSET
    item_title: str | Unset = UNSET
    item_type_id: int | Unset = UNSET
    manual_cost: float | Unset = UNSET
    master_id: int | Unset = UNSET
    record_id: int | Unset = UNSET
    service_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "cost": NUMBER,
            "discount": NUMBER,
            "event_id": INTEGER,
            "first_cost": NUMBER,
            "good_id": INTEGER,
            "id": INTEGER,
            "is_event": BOOLEAN,
            "is_good": BOOLEAN,
            "is_service": BOOLEAN,
            "item_id": INTEGER,
            "item_title": STRING,
            "item_type_id": INTEGER,
            "manual_cost": NUMBER,
            "master_id": INTEGER,
            "record_id": INTEGER,
            "service_id": INTEGER,
        }
    )
