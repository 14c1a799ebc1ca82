# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentInventoryTransaction(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    create_date: str | Unset = UNSET
    """When it was made."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    document_id: int | Unset = UNSET
    """The document."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    pkg_amount: float | Unset = UNSET
    """Number of packages."""
    service_id: int | Unset = UNSET
    """The service."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    unit_id: int | Unset = UNSET
    """Unit of measure."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

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
