# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .fiscal_transaction_document import FiscalTransactionDocument
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class FiscalTransaction(Model):
    """Used by get_fiscal_transaction_list."""

    cashier: IdAndName = ABSENT
    """Who took the payment."""
    document: FiscalTransactionDocument = ABSENT
    """The document."""
    id: int = ABSENT
    """Its id."""
    print_date: str = ABSENT
    """When the receipt was printed."""
    printed_count: float = ABSENT
    """How many receipts were printed."""
    status: IdAndTitle = ABSENT
    """Its state."""
    sum: int = ABSENT
    """Sum in major units of the currency."""
    type: IdAndTitle = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cashier": Ref(__package__, "IdAndName"),
            "document": Ref(__package__, "FiscalTransactionDocument"),
            "id": INTEGER,
            "print_date": String(format="date-time"),
            "printed_count": NUMBER,
            "status": Ref(__package__, "IdAndTitle"),
            "sum": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
        }
    )
