# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .create_inventory_operation_data_document import CreateInventoryOperationDataDocument
    from .create_inventory_operation_data_transactions_item import CreateInventoryOperationDataTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationData(Model):
    """Used by create_inventory_operation."""

    document: CreateInventoryOperationDataDocument | Unset = UNSET
    """The document."""
    transactions: list[CreateInventoryOperationDataTransactionsItem] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "document": Ref(__package__, "CreateInventoryOperationDataDocument"),
            "transactions": Array(Ref(__package__, "CreateInventoryOperationDataTransactionsItem")),
        }
    )
