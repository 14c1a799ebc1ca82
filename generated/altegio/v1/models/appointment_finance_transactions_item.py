# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentFinanceTransactionsItem(Model):
    """Part of another model."""

    account: IdAndTitle = ABSENT
    """The account of the location."""
    account_id: int = ABSENT
    """The account of the location."""
    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    client: PersonWithPhone = ABSENT
    """The client; null for a break or a walk-in client."""
    client_id: int = ABSENT
    """The client; 0 is none."""
    comment: str = ABSENT
    """A note."""
    date: str = ABSENT
    """Day and time, local to the location."""
    document_id: int = ABSENT
    """The document."""
    expense: IdAndTitle = ABSENT
    """The item it is booked under."""
    expense_id: int = ABSENT
    """The item it is booked under."""
    goods_transaction_id: int = ABSENT
    """Product line by which it was sold; 0 is none."""
    id: int = ABSENT
    """Its id."""
    item_id: int = ABSENT
    """What the line is about: a service or a product, by `item_type_id`."""
    master: IdAndName = ABSENT
    """The team member, under an older name; none comes as an empty list."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    supplier: IdAndTitle = ABSENT
    """The supplier; none comes as an empty list."""
    supplier_id: int = ABSENT
    """The supplier; 0 is none."""
    target_type_id: int = ABSENT
    """What it was for, by number."""
    type_id: int = ABSENT
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "IdAndTitle"),
            "account_id": INTEGER,
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithPhone"),
            "client_id": INTEGER,
            "comment": STRING,
            "date": String(format="date-time"),
            "document_id": INTEGER,
            "expense": Ref(__package__, "IdAndTitle"),
            "expense_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "item_id": INTEGER,
            "master": Ref(__package__, "IdAndName"),
            "master_id": INTEGER,
            "record_id": INTEGER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "supplier_id": INTEGER,
            "target_type_id": INTEGER,
            "type_id": INTEGER,
        }
    )
