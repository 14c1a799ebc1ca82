# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_product import ENDPOINT as _READ
from .update_product import ENDPOINT as _WRITE

CHANGE: Change[models.Product] = Change(
    _READ,
    _WRITE,
    {"location_id": "location_id", "product_id": "product_id"},
    "product_id",
    id_field="good_id",
    places={"sale_unit_id": "unit_id"},
)


def request(
    location_id: int | str,
    product_id: int | str,
    *,
    category_id: int | Unset = UNSET,
    sale_unit_id: int | Unset = UNSET,
    service_unit_id: int | Unset = UNSET,
    title: str | Unset = UNSET,
    actual_cost: float | Unset = UNSET,
    article: str | Unset = UNSET,
    barcode: str | Unset = UNSET,
    brutto: float | Unset = UNSET,
    comment: str | Unset = UNSET,
    correction_rules: list[models.UpdateProductRequestCorrectionRulesItem] | Unset = UNSET,
    cost: float | Unset = UNSET,
    critical_amount: float | Unset = UNSET,
    desired_amount: float | Unset = UNSET,
    netto: float | Unset = UNSET,
    print_title: str | Unset = UNSET,
    tax_variant: int | Unset = UNSET,
    unit_equals: float | Unset = UNSET,
    vat_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Product]:
    """Changes the fields that are given of one product, and loses none of the others.

    Reads it with ``get_product``, puts in what is given, sends all of it with ``update_product``, and reads it again.
    Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody
    else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        product_id: the product (int | str)
        category_id: The category it is in (optional)
        sale_unit_id: Unit it is sold in (optional)
        service_unit_id: Unit it is used up in (optional)
        title: Its name (optional)
        actual_cost: What it cost the location, in major units of the currency (optional)
        article: Its article number (optional)
        barcode: Its barcode (optional)
        brutto: Gross weight (optional)
        comment: A note (optional)
        correction_rules: How amounts are converted where units change; needed once there were inventory operations
            (optional)
        cost: Price in major units of the currency (optional)
        critical_amount: Amount below which it should be bought (optional)
        desired_amount: Amount to have in stock (optional)
        netto: Net weight (optional)
        print_title: Name on receipts (optional)
        tax_variant: Tax system, by number (optional)
        unit_equals: How many units of use are in one unit of sale (optional)
        vat_id: Rate of VAT (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        ConflictError: a conflict with existing data, such as a busy time.
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/update_product
    """
    path: dict[str, Any] = {"location_id": location_id, "product_id": product_id}
    asked: dict[str, Any] = {
        "category_id": category_id,
        "sale_unit_id": sale_unit_id,
        "service_unit_id": service_unit_id,
        "title": title,
        "actual_cost": actual_cost,
        "article": article,
        "barcode": barcode,
        "brutto": brutto,
        "comment": comment,
        "correction_rules": correction_rules,
        "cost": cost,
        "critical_amount": critical_amount,
        "desired_amount": desired_amount,
        "netto": netto,
        "print_title": print_title,
        "tax_variant": tax_variant,
        "unit_equals": unit_equals,
        "vat_id": vat_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
