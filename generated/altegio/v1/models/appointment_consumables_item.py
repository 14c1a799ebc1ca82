# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    client_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    company_id: int | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    create_date: str | Unset = UNSET
    deleted: bool | Unset = UNSET
    discount: float | Unset = UNSET
    document_id: int | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    master_id: int | Unset = UNSET
    operation_unit_type: float | Unset = UNSET
    pkg_amount: float | Unset = UNSET
    service_id: int | Unset = UNSET
    storage_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    type_id: int | Unset = UNSET
    unit_id: int | Unset = UNSET
    user_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client_id": INTEGER,
            "comment": STRING,
            "company_id": INTEGER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "deleted": BOOLEAN,
            "discount": NUMBER,
            "document_id": INTEGER,
            "good_id": INTEGER,
            "id": INTEGER,
            "master_id": INTEGER,
            "operation_unit_type": NUMBER,
            "pkg_amount": NUMBER,
            "service_id": INTEGER,
            "storage_id": INTEGER,
            "supplier_id": INTEGER,
            "type_id": INTEGER,
            "unit_id": INTEGER,
            "user_id": INTEGER,
        }
    )
