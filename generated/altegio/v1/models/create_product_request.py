# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateProductRequest(Model):
    """What to send to make a product.

    Used by create_product.
    """

    category_id: int
    """The category it is in."""
    sale_unit_id: int
    """Unit it is sold in."""
    service_unit_id: int
    """Unit it is used up in."""
    title: str
    """Its name."""
    actual_cost: float | Unset = UNSET
    """What it cost the location, in major units of the currency."""
    article: str | Unset = UNSET
    """Its article number."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    brutto: float | Unset = UNSET
    """Gross weight."""
    comment: str | Unset = UNSET
    """A note."""
    cost: float | Unset = UNSET
    """Price in major units of the currency."""
    critical_amount: float | Unset = UNSET
    """Amount below which it should be bought."""
    desired_amount: float | Unset = UNSET
    """Amount to have in stock."""
    netto: float | Unset = UNSET
    """Net weight."""
    print_title: str | Unset = UNSET
    """Name on receipts."""
    tax_variant: int | Unset = UNSET
    """Tax system, by number."""
    unit_equals: float | Unset = UNSET
    """How many units of use are in one unit of sale."""
    vat_id: int | Unset = UNSET
    """Rate of VAT."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_cost": NUMBER,
            "article": STRING,
            "barcode": STRING,
            "brutto": NUMBER,
            "category_id": INTEGER,
            "comment": STRING,
            "cost": NUMBER,
            "critical_amount": NUMBER,
            "desired_amount": NUMBER,
            "netto": NUMBER,
            "print_title": STRING,
            "sale_unit_id": INTEGER,
            "service_unit_id": INTEGER,
            "tax_variant": INTEGER,
            "title": STRING,
            "unit_equals": NUMBER,
            "vat_id": INTEGER,
        },
        required=("category_id", "sale_unit_id", "service_unit_id", "title"),
    )
