# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationDataTransactionsItem(Model):
    """Part of another model."""

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
    good: IdAndTitle | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    master: IdAndName | Unset = UNSET
    master_id: int | Unset = UNSET
    storage: IdAndTitle | Unset = UNSET
    storage_id: int | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    supplier_id: int | Unset = UNSET
    type: IdAndTitle | Unset = UNSET
    type_id: int | Unset = UNSET
    unit: IdAndTitle | Unset = UNSET
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
            "good": Ref(__package__, "IdAndTitle"),
            "good_id": INTEGER,
            "id": INTEGER,
            "master": Ref(__package__, "IdAndName"),
            "master_id": INTEGER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "supplier_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "unit": Ref(__package__, "IdAndTitle"),
            "unit_id": INTEGER,
        }
    )
