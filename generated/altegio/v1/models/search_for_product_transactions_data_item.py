# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .client_account_client import ClientAccountClient
    from .staff_position import StaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchForProductTransactionsDataItem(Model):
    """Used by search_for_product_transactions."""

    clients: ClientAccountClient | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    create_date: str | Unset = UNSET
    discount: float | Unset = UNSET
    document_id: int | Unset = UNSET
    good: StaffPosition | Unset = UNSET
    id: int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    master: StaffPosition | Unset = UNSET
    operation_unit_type: float | Unset = UNSET
    record_id: int | Unset = UNSET
    service: StaffPosition | Unset = UNSET
    storage: StaffPosition | Unset = UNSET
    supplier: StaffPosition | Unset = UNSET
    type: str | Unset = UNSET
    type_id: int | Unset = UNSET
    unit: StaffPosition | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients": Ref(__package__, "ClientAccountClient"),
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "discount": NUMBER,
            "document_id": INTEGER,
            "good": Ref(__package__, "StaffPosition"),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "master": Ref(__package__, "StaffPosition"),
            "operation_unit_type": NUMBER,
            "record_id": INTEGER,
            "service": Ref(__package__, "StaffPosition"),
            "storage": Ref(__package__, "StaffPosition"),
            "supplier": Ref(__package__, "StaffPosition"),
            "type": STRING,
            "type_id": INTEGER,
            "unit": Ref(__package__, "StaffPosition"),
        }
    )
