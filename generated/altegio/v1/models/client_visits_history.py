# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .client_visits_history_goods_transaction import ClientVisitsHistoryGoodsTransaction
    from .client_visits_history_record import ClientVisitsHistoryRecord


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistory(Model):
    """Used by search_client_visits."""

    goods_transactions: list[ClientVisitsHistoryGoodsTransaction] | Unset = UNSET
    """Products sold, by line."""
    records: list[ClientVisitsHistoryRecord] | Unset = UNSET
    """Appointments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "goods_transactions": Array(Ref(__package__, "ClientVisitsHistoryGoodsTransaction")),
            "records": Array(Ref(__package__, "ClientVisitsHistoryRecord")),
        }
    )
