# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancesOperationEvent(Model):
    """Money was taken or paid.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: FinancesOperation
    """The transaction."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "FinancesOperation"),
            "resource": String(enum=("finances_operation",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancesOperation(Model):
    """Part of another model."""

    account: dict[str, Any] | Unset = UNSET
    amount: float = ABSENT
    client: FinancesOperationClient | Unset = UNSET
    """1 to send changes of clients."""
    comment: str = ABSENT
    """A note."""
    date: str | None = ABSENT
    """Day and time of the call."""
    document_id: int | Unset = UNSET
    expense: IdAndTitle = ABSENT
    id: int = ABSENT
    """Its id."""
    last_change_date: str | None | Unset = UNSET
    master: IdAndTitle | Unset = UNSET
    """1 to send changes of team members."""
    payment_system_transaction_ids: list[str] | Unset = UNSET
    record: dict[str, Any] | Unset = UNSET
    """1 to send changes of appointments."""
    record_id: int = ABSENT
    sold_item_id: int | Unset = UNSET
    sold_item_type: str | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    visit_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Map(ANY),
            "amount": NUMBER,
            "client": Ref(__package__, "FinancesOperationClient"),
            "comment": STRING,
            "date": String(format="date-time", nullable=True),
            "document_id": INTEGER,
            "expense": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "last_change_date": String(format="date-time", nullable=True),
            "master": Ref(__package__, "IdAndTitle"),
            "payment_system_transaction_ids": Array(STRING),
            "record": Map(ANY),
            "record_id": INTEGER,
            "sold_item_id": INTEGER,
            "sold_item_type": STRING,
            "supplier": Ref(__package__, "IdAndTitle"),
            "visit_id": INTEGER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancesOperationClient(Model):
    """Part of another model."""

    email: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    patronymic: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number with country code."""
    surname: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"email": STRING, "id": INTEGER, "name": STRING, "patronymic": STRING, "phone": STRING, "surname": STRING}
    )
