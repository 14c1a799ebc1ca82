# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import NUMBER, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_visit_details_data_x3289_container_transactions_item import (
        GetVisitDetailsDataX3289ContainerTransactionsItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetVisitDetailsDataKkmTransactionDetailsContainer(Model):
    """Part of another model."""

    last_operation_type: float | Unset = UNSET
    transactions: list[GetVisitDetailsDataX3289ContainerTransactionsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "last_operation_type": NUMBER,
            "transactions": Array(Ref(__package__, "GetVisitDetailsDataX3289ContainerTransactionsItem")),
        }
    )
