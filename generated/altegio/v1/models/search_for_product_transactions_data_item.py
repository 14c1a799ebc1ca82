# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchForProductTransactionsDataItem(Model):
    """Used by search_for_product_transactions."""

    clients: PersonWithPhone | Unset = UNSET
    """Clients."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    create_date: str | Unset = UNSET
    """When it was made."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    document_id: int | Unset = UNSET
    """The document."""
    good: IdAndTitle | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    master: IdAndTitle | Unset = UNSET
    """The team member, under an older name; none comes as an empty list."""
    operation_unit_type: float | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    service: IdAndTitle | Unset = UNSET
    """The service."""
    storage: IdAndTitle | Unset = UNSET
    """The inventory."""
    supplier: IdAndTitle | Unset = UNSET
    """The supplier; none comes as an empty list."""
    type: str | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    unit: IdAndTitle | Unset = UNSET
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
