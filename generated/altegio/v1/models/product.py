# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref, String, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .product_actual_amounts_item import ProductActualAmountsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Product(Model):
    """Used by create_product, get_product, update_product."""

    actual_amounts: list[ProductActualAmountsItem] | Unset = UNSET
    actual_cost: float | Unset = UNSET
    barcode: str | Unset = UNSET
    cost: float | Unset = UNSET
    critical_amount: float | Unset = UNSET
    desired_amount: float | Unset = UNSET
    good_id: int | Unset = UNSET
    label: str | Unset = UNSET
    last_change_date: str | Unset = UNSET
    loyalty_abonement_type_id: int | Unset = UNSET
    loyalty_allow_empty_code: bool | float | Unset = UNSET
    loyalty_certificate_type_id: int | Unset = UNSET
    service_unit_id: int | Unset = UNSET
    service_unit_short_title: str | Unset = UNSET
    title: str | Unset = UNSET
    unit_actual_cost: float | Unset = UNSET
    unit_actual_cost_format: str | Unset = UNSET
    unit_equals: float | Unset = UNSET
    unit_id: int | Unset = UNSET
    unit_short_title: str | Unset = UNSET
    value: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_amounts": Array(Ref(__package__, "ProductActualAmountsItem")),
            "actual_cost": NUMBER,
            "barcode": STRING,
            "cost": NUMBER,
            "critical_amount": NUMBER,
            "desired_amount": NUMBER,
            "good_id": INTEGER,
            "label": STRING,
            "last_change_date": String(format="date-time"),
            "loyalty_abonement_type_id": INTEGER,
            "loyalty_allow_empty_code": Union((BOOLEAN, NUMBER)),
            "loyalty_certificate_type_id": INTEGER,
            "service_unit_id": INTEGER,
            "service_unit_short_title": STRING,
            "title": STRING,
            "unit_actual_cost": NUMBER,
            "unit_actual_cost_format": STRING,
            "unit_equals": NUMBER,
            "unit_id": INTEGER,
            "unit_short_title": STRING,
            "value": STRING,
        }
    )
