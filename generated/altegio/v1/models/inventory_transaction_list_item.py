# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryTransactionListItem(Model):
    """Used by search_for_product_transactions."""

    clients: PersonWithPhone = ABSENT
    """Clients."""
    cost: float = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float = ABSENT
    """Price of one, in major units of the currency."""
    create_date: str = ABSENT
    """When it was made."""
    discount: float = ABSENT
    """Discount in percent."""
    document_id: int = ABSENT
    """The document."""
    good: IdAndTitle = ABSENT
    """The product, under its older name."""
    id: int = ABSENT
    """Its id."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    master: IdAndTitle = ABSENT
    """The team member, under an older name; none comes as an empty list."""
    operation_unit_type: float = ABSENT
    """1 in units of sale, 2 in units of use."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    service: IdAndTitle = ABSENT
    """The service."""
    storage: IdAndTitle = ABSENT
    """The inventory."""
    supplier: IdAndTitle = ABSENT
    """The supplier; none comes as an empty list."""
    type: str = ABSENT
    """Its type."""
    type_id: int = ABSENT
    """Its type, by number."""
    unit: IdAndTitle = ABSENT
    """Unit of measure."""

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
