# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientEvent(Model):
    """A client was made, changed or deleted.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Client
    """The client, with the phone number unmasked."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Client"),
            "resource": String(enum=("client",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Client(Model):
    """Part of another model."""

    balance: float | Unset = UNSET
    birth_date: str | Unset = UNSET
    """YYYY-MM-DD"""
    card: str | Unset = UNSET
    categories: list[ClientCategoriesItem] | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    custom_fields: list[dict[str, Any]] | Unset = UNSET
    discount: float = ABSENT
    """The discount."""
    display_name: str = ABSENT
    email: str = ABSENT
    id: int = ABSENT
    """Its id."""
    importance: str | Unset = UNSET
    importance_id: int = ABSENT
    last_change_date: str | Unset = UNSET
    name: str = ABSENT
    """The name."""
    paid: float | Unset = UNSET
    patronymic: str | Unset = UNSET
    phone: str = ABSENT
    """Phone number with country code."""
    sex: str | Unset = UNSET
    sex_id: int = ABSENT
    sms_bot: int | Unset = UNSET
    sms_check: int | Unset = UNSET
    sms_not: int | Unset = UNSET
    spent: float | Unset = UNSET
    surname: str = ABSENT
    visits: int = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "birth_date": String(format="date"),
            "card": STRING,
            "categories": Array(Ref(__package__, "ClientCategoriesItem")),
            "comment": STRING,
            "custom_fields": Array(Map(ANY)),
            "discount": NUMBER,
            "display_name": STRING,
            "email": STRING,
            "id": INTEGER,
            "importance": STRING,
            "importance_id": INTEGER,
            "last_change_date": String(format="date-time"),
            "name": STRING,
            "paid": NUMBER,
            "patronymic": STRING,
            "phone": STRING,
            "sex": STRING,
            "sex_id": Integer(enum=(0, 1, 2)),
            "sms_bot": Integer(enum=(0, 1)),
            "sms_check": Integer(enum=(0, 1)),
            "sms_not": Integer(enum=(0, 1)),
            "spent": NUMBER,
            "surname": STRING,
            "visits": INTEGER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientCategoriesItem(Model):
    """Part of another model."""

    color: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"color": STRING, "id": INTEGER, "title": STRING})
