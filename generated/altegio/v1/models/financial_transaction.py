# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, Ref, String, Union, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancialTransaction(Model):
    """Money that came in or went out.

    Used by get_financial_transaction, update_financial_transaction, get_transactions_by_visit_or_appointment_id, get_transactions.
    """

    account: IdAndTitle = ABSENT
    """The account of the location."""
    amount: float = ABSENT
    """Sum in major units of the currency; negative where it went out."""
    client: PersonWithPhone = ABSENT
    """The client; null for a break or a walk-in client."""
    comment: str = ABSENT
    """A note."""
    date: str = ABSENT
    """Day and time, local to the location."""
    document_id: int = ABSENT
    """The document."""
    expense: IdAndTitle = ABSENT
    """The item it is booked under."""
    id: int = ABSENT
    """Its id."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    master: IdAndTitle = ABSENT
    """The team member, under an older name; none comes as an empty list."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    sold_item_id: int = ABSENT
    """The service or product it was for."""
    sold_item_type: str | float = ABSENT
    """Whether that is a service or a product."""
    supplier: IdAndTitle = ABSENT
    """The supplier; none comes as an empty list."""
    visit_id: int = ABSENT
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
