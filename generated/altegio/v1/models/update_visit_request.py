# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Integer, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .visits_visitid_recordid_request_data_types_services_item import (
        VisitsVisitidRecordidRequestDataTypesServicesItem,
    )
    from .visits_visitid_recordid_request_x7853_new_transactions_item import (
        VisitsVisitidRecordidRequestX7853NewTransactionsItem,
    )
    from .visits_visitid_recordid_x6585_goods_transactions_item import VisitsVisitidRecordidX6585GoodsTransactionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequest(Model):
    """Used by update_visit."""

    attendance: int
    comment: str
    deleted_transaction_ids: list[int] | Unset = UNSET
    fast_payment: float | Unset = UNSET
    goods_transactions: list[VisitsVisitidRecordidX6585GoodsTransactionsItem] | Unset = UNSET
    new_transactions: list[VisitsVisitidRecordidRequestX7853NewTransactionsItem] | Unset = UNSET
    services: list[VisitsVisitidRecordidRequestDataTypesServicesItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": Integer(minimum=-1, maximum=2),
            "comment": STRING,
            "deleted_transaction_ids": Array(INTEGER),
            "fast_payment": NUMBER,
            "goods_transactions": Array(Ref(__package__, "VisitsVisitidRecordidX6585GoodsTransactionsItem")),
            "new_transactions": Array(Ref(__package__, "VisitsVisitidRecordidRequestX7853NewTransactionsItem")),
            "services": Array(Ref(__package__, "VisitsVisitidRecordidRequestDataTypesServicesItem")),
        },
        required=("attendance", "comment"),
    )
