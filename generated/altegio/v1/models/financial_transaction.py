# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String, Union

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancialTransaction(Model):
    """Money that came in or went out.

    Used by get_financial_transaction, update_financial_transaction, get_transactions_by_visit_or_appointment_id, get_transactions.
    """

    account: IdAndTitle | Unset = UNSET
    """The account of the location."""
    amount: float | Unset = UNSET
    """Sum in major units of the currency; negative where it went out."""
    client: PersonWithPhone | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""
    comment: str | Unset = UNSET
    """A note."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    document_id: int | Unset = UNSET
    """The document."""
    expense: IdAndTitle | Unset = UNSET
    """The item it is booked under."""
    id: int | Unset = UNSET
    """Its id."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    master: IdAndTitle | Unset = UNSET
    """The team member, under an older name; none comes as an empty list."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    sold_item_id: int | Unset = UNSET
    """The service or product it was for."""
    sold_item_type: str | float | Unset = UNSET
    """Whether that is a service or a product."""
    supplier: IdAndTitle | Unset = UNSET
    """The supplier; none comes as an empty list."""
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "IdAndTitle"),
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithPhone"),
            "comment": STRING,
            "date": String(format="date-time"),
            "document_id": INTEGER,
            "expense": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "master": Ref(__package__, "IdAndTitle"),
            "record_id": INTEGER,
            "sold_item_id": INTEGER,
            "sold_item_type": Union((STRING, NUMBER)),
            "supplier": Ref(__package__, "IdAndTitle"),
            "visit_id": INTEGER,
        }
    )
