# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_fiscal_transaction_list_data_item_cashier import GetFiscalTransactionListDataItemCashier
    from .get_fiscal_transaction_list_data_item_document import GetFiscalTransactionListDataItemDocument
    from .service_title import ServiceTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetFiscalTransactionListDataItem(Model):
    """Used by get_fiscal_transaction_list."""

    cashier: GetFiscalTransactionListDataItemCashier | Unset = UNSET
    document: GetFiscalTransactionListDataItemDocument | Unset = UNSET
    id: int | Unset = UNSET
    print_date: str | Unset = UNSET
    printed_count: float | Unset = UNSET
    status: ServiceTitle | Unset = UNSET
    sum: int | Unset = UNSET
    type: ServiceTitle | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "cashier": Ref(__package__, "GetFiscalTransactionListDataItemCashier"),
            "document": Ref(__package__, "GetFiscalTransactionListDataItemDocument"),
            "id": INTEGER,
            "print_date": String(format="date-time"),
            "printed_count": NUMBER,
            "status": Ref(__package__, "ServiceTitle"),
            "sum": INTEGER,
            "type": Ref(__package__, "ServiceTitle"),
        }
    )
