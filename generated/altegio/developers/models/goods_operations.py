# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .goods_operations_client import GoodsOperationsClient
    from .goods_operations_unit import GoodsOperationsUnit
    from .staff_position import StaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class GoodsOperations(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    client: GoodsOperationsClient | Unset = UNSET
    """1 to send changes of clients."""
    comment: str | Unset = UNSET
    """A note."""
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    create_date: str | Unset = UNSET
    discount: float | Unset = UNSET
    """The discount."""
    document_id: int | Unset = UNSET
    good: StaffPosition | Unset = UNSET
    """1 to send changes of products."""
    id: int | Unset = UNSET
    """Its id."""
    last_change_date: str | Unset = UNSET
    loyalty_abonement_id: int | None | Unset = UNSET
    loyalty_certificate_id: int | None | Unset = UNSET
    master: StaffPosition | Unset = UNSET
    """1 to send changes of team members."""
    operation_unit_type: str | Unset = UNSET
    record_id: int | Unset = UNSET
    service: StaffPosition | Unset = UNSET
    """1 to send changes of services."""
    storage: StaffPosition | Unset = UNSET
    supplier: StaffPosition | Unset = UNSET
    type: str | Unset = UNSET
    """Which kind of it."""
    type_id: int | Unset = UNSET
    unit: GoodsOperationsUnit | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client": Ref(__package__, "GoodsOperationsClient"),
            "comment": STRING,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "discount": NUMBER,
            "document_id": INTEGER,
            "good": Ref(__package__, "StaffPosition"),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "loyalty_abonement_id": INTEGER_OR_NULL,
            "loyalty_certificate_id": INTEGER_OR_NULL,
            "master": Ref(__package__, "StaffPosition"),
            "operation_unit_type": STRING,
            "record_id": INTEGER,
            "service": Ref(__package__, "StaffPosition"),
            "storage": Ref(__package__, "StaffPosition"),
            "supplier": Ref(__package__, "StaffPosition"),
            "type": STRING,
            "type_id": INTEGER,
            "unit": Ref(__package__, "GoodsOperationsUnit"),
        },
        open=True,
    )
