# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, Union

if TYPE_CHECKING:
    from .inventory_transaction_good_actual_amounts_item import InventoryTransactionGoodActualAmountsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransactionGood(Model):
    """Part of another model."""

    actual_amounts: list[InventoryTransactionGoodActualAmountsItem] | Unset = UNSET
    actual_cost: float | Unset = UNSET
    """What it cost the location, in major units of the currency."""
    article: str | Unset = UNSET
    """Its article number."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    category: str | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """A note."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    critical_amount: float | Unset = UNSET
    """Amount below which it should be bought."""
    desired_amount: float | Unset = UNSET
    """Amount to have in stock."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_goods_mark_enabled: bool | Unset = UNSET
    label: str | Unset = UNSET
    """Name with the article number."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    loyalty_abonement_type_id: int | str | Unset = UNSET
    loyalty_allow_empty_code: bool | float | Unset = UNSET
    loyalty_certificate_type: dict[str, Any] | None | Unset = UNSET
    loyalty_certificate_type_id: int | str | Unset = UNSET
    loyalty_serial_number_limited: float | Unset = UNSET
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    service_unit_id: int | Unset = UNSET
    """Unit it is used up in."""
    service_unit_short_title: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""
    unit: str | Unset = UNSET
    """Unit of measure."""
    unit_actual_cost: float | Unset = UNSET
    unit_actual_cost_format: str | Unset = UNSET
    unit_equals: float | Unset = UNSET
    """How many units of use are in one unit of sale."""
    unit_id: int | Unset = UNSET
    """Unit of measure."""
    unit_short_title: str | Unset = UNSET
    value: str | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_amounts": Array(Ref(__package__, "InventoryTransactionGoodActualAmountsItem")),
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
            "loyalty_abonement_type_id": Union((INTEGER, STRING)),
            "loyalty_allow_empty_code": Union((BOOLEAN, NUMBER)),
            "loyalty_certificate_type": Map(ANY, nullable=True),
            "loyalty_certificate_type_id": Union((INTEGER, STRING)),
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
