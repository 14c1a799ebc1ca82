# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .fiscal_transaction import FiscalTransaction


@define(slots=False, kw_only=True, eq=False, repr=False)
class PrintFiscalReceiptData(Model):
    """Used by print_fiscal_receipt."""

    bill_json: list[dict[str, Any]] | Unset = UNSET
    kkm_transactions: list[FiscalTransaction] | Unset = UNSET
    """What was sent to the fiscal register."""
    kkm_type: int | Unset = UNSET
    status: int | Unset = UNSET
    """Its state."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "bill_json": Array(Map(ANY)),
            "kkm_transactions": Array(Ref(__package__, "FiscalTransaction")),
            "kkm_type": INTEGER,
            "status": INTEGER,
        }
    )
