# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .inventory_transaction_good import InventoryTransactionGood
    from .person_with_contacts import PersonWithContacts
    from .unit_of_measure import UnitOfMeasure


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransaction(Model):
    """Used by create_transaction, get_transaction, update_transaction."""

    amount: float | Unset = UNSET
    client: PersonWithContacts | Unset = UNSET
    client_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    company_id: int | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    create_date: str | Unset = UNSET
    deleted: bool | Unset = UNSET
    discount: float | Unset = UNSET
    document_id: int | Unset = UNSET
    good: InventoryTransactionGood | Unset = UNSET
    good_id: int | Unset = UNSET
    good_special_number: str | Unset = UNSET
    goods_marks: list[dict[str, Any]] | Unset = UNSET
    id: int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    master: IdAndName | Unset = UNSET
    master_id: int | Unset = UNSET
    operation_unit_type: float | Unset = UNSET
    sale_amount: float | Unset = UNSET
    sale_unit: UnitOfMeasure | None | Unset = UNSET
    sale_unit_id: int | Unset = UNSET
    service_amount: float | Unset = UNSET
    service_unit: UnitOfMeasure | None | Unset = UNSET
    service_unit_id: int | Unset = UNSET
    storage: IdAndTitle | Unset = UNSET
    storage_id: int | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    supplier_id: int | Unset = UNSET
    type: IdAndTitle | Unset = UNSET
    type_id: int | Unset = UNSET
    unit: UnitOfMeasure | Unset = UNSET
    unit_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithContacts"),
            "client_id": INTEGER,
            "comment": STRING,
            "company_id": INTEGER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "deleted": BOOLEAN,
            "discount": NUMBER,
            "document_id": INTEGER,
            "good": Ref(__package__, "InventoryTransactionGood"),
            "good_id": INTEGER,
            "good_special_number": STRING,
            "goods_marks": Array(Map(ANY)),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "master": Ref(__package__, "IdAndName"),
            "master_id": INTEGER,
            "operation_unit_type": NUMBER,
            "sale_amount": NUMBER,
            "sale_unit": Ref(__package__, "UnitOfMeasure", nullable=True),
            "sale_unit_id": INTEGER,
            "service_amount": NUMBER,
            "service_unit": Ref(__package__, "UnitOfMeasure", nullable=True),
            "service_unit_id": INTEGER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "supplier_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "unit": Ref(__package__, "UnitOfMeasure"),
            "unit_id": INTEGER,
        }
    )
