# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .fiscal_transaction import FiscalTransaction


@define(slots=False, kw_only=True, eq=False, repr=False)
class FiscalReceipt(Model):
    """Used by print_fiscal_receipt."""

    bill_json: list[dict[str, Any]] = ABSENT
    kkm_transactions: list[FiscalTransaction] = ABSENT
    """What was sent to the fiscal register."""
    kkm_type: int = ABSENT
    status: int = ABSENT
    """Its state."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "bill_json": Array(Map(ANY)),
            "kkm_transactions": Array(Ref(__package__, "FiscalTransaction")),
            "kkm_type": INTEGER,
            "status": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PrintFiscalReceiptRequest(Model):
    """Used by print_fiscal_receipt."""

    document_id: int
    """The document."""
    type: float
    """Its type."""
    is_pos_enabled: bool | Unset = UNSET
    """Whether the payment terminal is used."""

    SCHEMA: ClassVar[Object] = Object(
        {"document_id": INTEGER, "is_pos_enabled": BOOLEAN, "type": NUMBER}, required=("document_id", "type")
    )
