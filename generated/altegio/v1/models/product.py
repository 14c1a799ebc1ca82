# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref, String, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class Product(Model):
    """A product.

    Used by create_product, get_product, update_product.
    """

    actual_amounts: list[ProductActualAmountsItem] | Unset = UNSET
    """How much each inventory holds."""
    actual_cost: float | Unset = UNSET
    """What it cost the location, in major units of the currency."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    cost: float | Unset = UNSET
    """Price in major units of the currency."""
    critical_amount: float | Unset = UNSET
    """Amount below which it should be bought."""
    desired_amount: float | Unset = UNSET
    """Amount to have in stock."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    label: str | Unset = UNSET
    """Name with the article number."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    loyalty_abonement_type_id: int | str | Unset = UNSET
    """Type of the membership it sells, if it does."""
    loyalty_allow_empty_code: bool | float | Unset = UNSET
    """Whether it can be sold without a code."""
    loyalty_certificate_type_id: int | str | Unset = UNSET
    """Type of the gift card it sells, if it does."""
    service_unit_id: int | Unset = UNSET
    """Unit it is used up in."""
    service_unit_short_title: str | Unset = UNSET
    """Unit it is used up in, in short."""
    title: str | Unset = UNSET
    """Its name."""
    unit_actual_cost: float | Unset = UNSET
    """What one unit cost the location, in major units of the currency."""
    unit_actual_cost_format: str | Unset = UNSET
    """The same as text."""
    unit_equals: float | Unset = UNSET
    """How many units of use are in one unit of sale."""
    unit_id: int | Unset = UNSET
    """Unit it is sold in."""
    unit_short_title: str | Unset = UNSET
    """Unit it is sold in, in short."""
    value: str | Unset = UNSET
    """Name, as in `title`."""

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
            "loyalty_abonement_type_id": Union((INTEGER, STRING)),
            "loyalty_allow_empty_code": Union((BOOLEAN, NUMBER)),
            "loyalty_certificate_type_id": Union((INTEGER, STRING)),
            "service_unit_id": INTEGER,
            "service_unit_short_title": STRING,
            "title": STRING,
            "unit_actual_cost": NUMBER,
            "unit_actual_cost_format": STRING,
            "unit_equals": NUMBER,
            "unit_id": INTEGER,
            "unit_short_title": STRING,
            "value": STRING,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductActualAmountsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    storage_id: int | Unset = UNSET
    """The inventory."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "storage_id": INTEGER}, open=True)
