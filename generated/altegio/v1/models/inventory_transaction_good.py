# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransactionGood(Model):
    """Part of another model."""

    actual_amounts: list[dict[str, Any]] | Unset = UNSET
    actual_cost: float | Unset = UNSET
    article: str | Unset = UNSET
    barcode: str | Unset = UNSET
    category: str | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    cost: float | Unset = UNSET
    critical_amount: float | Unset = UNSET
    desired_amount: float | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    is_chain: bool | Unset = UNSET
    is_goods_mark_enabled: bool | Unset = UNSET
    label: str | Unset = UNSET
    last_change_date: str | Unset = UNSET
    loyalty_abonement_type_id: int | Unset = UNSET
    loyalty_allow_empty_code: float | Unset = UNSET
    loyalty_certificate_type: dict[str, Any] | None | Unset = UNSET
    loyalty_certificate_type_id: int | Unset = UNSET
    loyalty_serial_number_limited: float | Unset = UNSET
    salon_id: int | Unset = UNSET
    service_unit_id: int | Unset = UNSET
    service_unit_short_title: str | Unset = UNSET
    title: str | Unset = UNSET
    unit: str | Unset = UNSET
    unit_actual_cost: float | Unset = UNSET
    unit_actual_cost_format: str | Unset = UNSET
    unit_equals: float | Unset = UNSET
    unit_id: int | Unset = UNSET
    unit_short_title: str | Unset = UNSET
    value: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_amounts": Array(Map(ANY)),
            "actual_cost": NUMBER,
            "article": STRING,
            "barcode": STRING,
            "category": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "cost": NUMBER,
            "critical_amount": NUMBER,
            "desired_amount": NUMBER,
            "good_id": INTEGER,
            "id": INTEGER,
            "is_chain": BOOLEAN,
            "is_goods_mark_enabled": BOOLEAN,
            "label": STRING,
            "last_change_date": STRING,
            "loyalty_abonement_type_id": INTEGER,
            "loyalty_allow_empty_code": NUMBER,
            "loyalty_certificate_type": Map(ANY, nullable=True),
            "loyalty_certificate_type_id": INTEGER,
            "loyalty_serial_number_limited": NUMBER,
            "salon_id": INTEGER,
            "service_unit_id": INTEGER,
            "service_unit_short_title": STRING,
            "title": STRING,
            "unit": STRING,
            "unit_actual_cost": NUMBER,
            "unit_actual_cost_format": STRING,
            "unit_equals": NUMBER,
            "unit_id": INTEGER,
            "unit_short_title": STRING,
            "value": STRING,
        }
    )
