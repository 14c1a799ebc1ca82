# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchForProductTransactionsDataItem(Model):
    """Used by search_for_product_transactions."""

    clients: PersonWithPhone | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    create_date: str | Unset = UNSET
    discount: float | Unset = UNSET
    document_id: int | Unset = UNSET
    good: IdAndTitle | Unset = UNSET
    id: int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    master: IdAndTitle | Unset = UNSET
    operation_unit_type: float | Unset = UNSET
    record_id: int | Unset = UNSET
    service: IdAndTitle | Unset = UNSET
    storage: IdAndTitle | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    type: str | Unset = UNSET
    type_id: int | Unset = UNSET
    unit: IdAndTitle | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients": Ref(__package__, "PersonWithPhone"),
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "discount": NUMBER,
            "document_id": INTEGER,
            "good": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "master": Ref(__package__, "IdAndTitle"),
            "operation_unit_type": NUMBER,
            "record_id": INTEGER,
            "service": Ref(__package__, "IdAndTitle"),
            "storage": Ref(__package__, "IdAndTitle"),
            "supplier": Ref(__package__, "IdAndTitle"),
            "type": STRING,
            "type_id": INTEGER,
            "unit": Ref(__package__, "IdAndTitle"),
        }
    )
