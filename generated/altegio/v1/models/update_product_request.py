# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Array, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateProductRequest(Model):
    """What to send to replace a product.

    Used by update_product.
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
    correction_rules: list[UpdateProductRequestCorrectionRulesItem] | Unset = UNSET
    """How amounts are converted where units change; needed once there were inventory operations."""
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
            "correction_rules": Array(Ref(__package__, "UpdateProductRequestCorrectionRulesItem")),
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateProductRequestCorrectionRulesItem(Model):
    """Part of another model."""

    base_unit: str | Unset = UNSET
    """Which of the units stays as it is."""
    type: int | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object({"base_unit": STRING, "type": INTEGER})
