# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetailsTransactionsItem(Model):
    """Part of another model."""

    cashier: IdAndName = ABSENT
    """Who took the payment."""
    document: VisitDetailsKkmTransactionDetailsContainerDocument = ABSENT
    """The document."""
    id: int = ABSENT
    """Its id."""
    print_date: str = ABSENT
    """When the receipt was printed."""
    printed_count: int = ABSENT
    """How many receipts were printed."""
    status: IdAndTitle = ABSENT
    """Its state."""
    sum: float = ABSENT
    """Sum in major units of the currency."""
    type: IdAndTitle = ABSENT
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cashier": Ref(__package__, "IdAndName"),
            "document": Ref(__package__, "VisitDetailsKkmTransactionDetailsContainerDocument"),
            "id": INTEGER,
            "print_date": String(format="date-time"),
            "printed_count": INTEGER,
            "status": Ref(__package__, "IdAndTitle"),
            "sum": NUMBER,
            "type": Ref(__package__, "IdAndTitle"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetailsKkmTransactionDetailsContainerDocument(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    type: float = ABSENT
    """Its type."""
    type_title: str = ABSENT
    """Its type in words."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "type": NUMBER, "type_title": STRING})
