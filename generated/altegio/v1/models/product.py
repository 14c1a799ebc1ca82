# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Model,
    Object,
    Ref,
    String,
    Union,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class Product(Model):
    """A product.

    Used by create_product, get_product, update_product.
    """

    actual_amounts: list[ProductActualAmountsItem] = ABSENT
    """How much each inventory holds."""
    actual_cost: float = ABSENT
    """What it cost the location, in major units of the currency."""
    barcode: str = ABSENT
    """Its barcode."""
    cost: float = ABSENT
    """Price in major units of the currency."""
    critical_amount: float = ABSENT
    """Amount below which it should be bought."""
    desired_amount: float = ABSENT
    """Amount to have in stock."""
    good_id: int = ABSENT
    """The product, under its older name."""
    label: str = ABSENT
    """Name with the article number."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    loyalty_abonement_type_id: int | str = ABSENT
    """Type of the membership it sells, if it does."""
    loyalty_allow_empty_code: bool | float = ABSENT
    """Whether it can be sold without a code."""
    loyalty_certificate_type_id: int | str = ABSENT
    """Type of the gift card it sells, if it does."""
    service_unit_id: int = ABSENT
    """Unit it is used up in."""
    service_unit_short_title: str = ABSENT
    """Unit it is used up in, in short."""
    title: str = ABSENT
    """Its name."""
    unit_actual_cost: float = ABSENT
    """What one unit cost the location, in major units of the currency."""
    unit_actual_cost_format: str = ABSENT
    """The same as text."""
    unit_equals: float = ABSENT
    """How many units of use are in one unit of sale."""
    unit_id: int = ABSENT
    """Unit it is sold in."""
    unit_short_title: str = ABSENT
    """Unit it is sold in, in short."""
    value: str = ABSENT
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

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    storage_id: int = ABSENT
    """The inventory."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "storage_id": INTEGER}, open=True)
