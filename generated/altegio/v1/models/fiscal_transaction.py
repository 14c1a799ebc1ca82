# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object, Ref, String

if TYPE_CHECKING:
    from .fiscal_transaction_document import FiscalTransactionDocument
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class FiscalTransaction(Model):
    """Used by get_fiscal_transaction_list."""

    cashier: IdAndName | Unset = UNSET
    """Who took the payment."""
    document: FiscalTransactionDocument | Unset = UNSET
    """The document."""
    id: int | Unset = UNSET
    """Its id."""
    print_date: str | Unset = UNSET
    """When the receipt was printed."""
    printed_count: float | Unset = UNSET
    """How many receipts were printed."""
    status: IdAndTitle | Unset = UNSET
    """Its state."""
    sum: int | Unset = UNSET
    """Sum in major units of the currency."""
    type: IdAndTitle | Unset = UNSET
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
