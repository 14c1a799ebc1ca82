# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class DocumentInventoryTransaction(Model):
    """Used by get_document_product_transactions."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    client_id: int = ABSENT
    """The client; 0 is none."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    cost: float = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float = ABSENT
    """Price of one, in major units of the currency."""
    create_date: str = ABSENT
    """When it was made."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    discount: float = ABSENT
    """Discount in percent."""
    document_id: int = ABSENT
    """The document."""
    good_id: int = ABSENT
    """The product, under its older name."""
    id: int = ABSENT
    """Its id."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float = ABSENT
    """1 in units of sale, 2 in units of use."""
    pkg_amount: float = ABSENT
    """Number of packages."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    service_id: int = ABSENT
    """The service."""
    storage_id: int = ABSENT
    """The inventory."""
    supplier_id: int = ABSENT
    """The supplier; 0 is none."""
    type_id: int = ABSENT
    """Its type, by number."""
    unit_id: int = ABSENT
    """Unit of measure."""
    user_id: int = ABSENT
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
            "record_id": INTEGER,
            "service_id": INTEGER,
            "storage_id": INTEGER,
            "supplier_id": INTEGER,
            "type_id": INTEGER,
            "unit_id": INTEGER,
            "user_id": INTEGER,
        }
    )
