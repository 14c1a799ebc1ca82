# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetailsTransactionsItem(Model):
    """Part of another model."""

    cashier: IdAndName | Unset = UNSET
    """Who took the payment."""
    document: VisitDetailsKkmTransactionDetailsContainerDocument | Unset = UNSET
    """The document."""
    id: int | Unset = UNSET
    """Its id."""
    print_date: str | Unset = UNSET
    """When the receipt was printed."""
    printed_count: int | Unset = UNSET
    """How many receipts were printed."""
    status: IdAndTitle | Unset = UNSET
    """Its state."""
    sum: float | Unset = UNSET
    """Sum in major units of the currency."""
    type: IdAndTitle | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    type: float | Unset = UNSET
    """Its type."""
    type_title: str | Unset = UNSET
    """Its type in words."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "type": NUMBER, "type_title": STRING})
