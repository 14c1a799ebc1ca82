# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .update_product_request_correction_rules_item import UpdateProductRequestCorrectionRulesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateProductRequest(Model):
    """Used by update_product."""

    category_id: int
    sale_unit_id: int
    service_unit_id: int
    title: str
    actual_cost: float | Unset = UNSET
    article: str | Unset = UNSET
    barcode: str | Unset = UNSET
    brutto: float | Unset = UNSET
    comment: str | Unset = UNSET
    correction_rules: list[UpdateProductRequestCorrectionRulesItem] | Unset = UNSET
    cost: float | Unset = UNSET
    critical_amount: float | Unset = UNSET
    desired_amount: float | Unset = UNSET
    netto: float | Unset = UNSET
    print_title: str | Unset = UNSET
    tax_variant: int | Unset = UNSET
    unit_equals: float | Unset = UNSET
    vat_id: int | Unset = UNSET

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
