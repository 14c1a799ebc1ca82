# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Integer, Object, Ref

if TYPE_CHECKING:
    from .update_visit_request_goods_transactions_item import UpdateVisitRequestGoodsTransactionsItem
    from .update_visit_request_new_transactions_item import UpdateVisitRequestNewTransactionsItem
    from .update_visit_request_services_item import UpdateVisitRequestServicesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequest(Model):
    """What to send to change a visit.

    Used by update_visit.
    """

    attendance: int
    """2 confirmed, 1 arrived, 0 expected, -1 did not come (at least -1, at most 2)."""
    comment: str
    """A note."""
    deleted_transaction_ids: list[int] | Unset = UNSET
    """Payments to delete."""
    fast_payment: float | Unset = UNSET
    """Pay all at once: 1 in cash, 2 without, 129 and 130 the same with a receipt printed."""
    goods_transactions: list[UpdateVisitRequestGoodsTransactionsItem] | Unset = UNSET
    """The products, all that are to stay."""
    new_transactions: list[UpdateVisitRequestNewTransactionsItem] | Unset = UNSET
    """Payments to add."""
    services: list[UpdateVisitRequestServicesItem] | Unset = UNSET
    """The services, all that are to stay."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": Integer(minimum=-1, maximum=2),
            "comment": STRING,
            "deleted_transaction_ids": Array(INTEGER),
            "fast_payment": NUMBER,
            "goods_transactions": Array(Ref(__package__, "UpdateVisitRequestGoodsTransactionsItem")),
            "new_transactions": Array(Ref(__package__, "UpdateVisitRequestNewTransactionsItem")),
            "services": Array(Ref(__package__, "UpdateVisitRequestServicesItem")),
        },
        required=("attendance", "comment"),
    )
