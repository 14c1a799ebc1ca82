# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_client_list_data_item import GetClientListDataItem
    from .get_visit_details_data_x5094_transactions_item_document import (
        GetVisitDetailsDataX5094TransactionsItemDocument,
    )
    from .staff_position import StaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetVisitDetailsDataX3289ContainerTransactionsItem(Model):
    """Part of another model."""

    cashier: GetClientListDataItem | Unset = UNSET
    document: GetVisitDetailsDataX5094TransactionsItemDocument | Unset = UNSET
    id: int | Unset = UNSET
    print_date: str | Unset = UNSET
    printed_count: int | Unset = UNSET
    status: StaffPosition | Unset = UNSET
    sum: float | Unset = UNSET
    type: StaffPosition | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "cashier": Ref(__package__, "GetClientListDataItem"),
            "document": Ref(__package__, "GetVisitDetailsDataX5094TransactionsItemDocument"),
            "id": INTEGER,
            "print_date": String(format="date-time"),
            "printed_count": INTEGER,
            "status": Ref(__package__, "StaffPosition"),
            "sum": NUMBER,
            "type": Ref(__package__, "StaffPosition"),
        }
    )
