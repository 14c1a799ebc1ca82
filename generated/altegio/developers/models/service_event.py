# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
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
class ServiceEvent(Model):
    """A service was made, changed or deleted.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Service
    """The service."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Service"),
            "resource": String(enum=("service",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Service(Model):
    """Part of another model."""

    active: int = ABSENT
    """1 if anything is sent at all."""
    api_id: str | Unset = UNSET
    booking_title: str | Unset = UNSET
    capacity: int | Unset = UNSET
    category_id: int = ABSENT
    comment: str | Unset = UNSET
    """A note."""
    discount: float | Unset = UNSET
    """The discount."""
    duration: int = ABSENT
    """How long it took, in seconds."""
    id: int = ABSENT
    """Its id."""
    image_group: dict[str, Any] | Unset = UNSET
    is_comment_managed_only_in_chain: bool | Unset = UNSET
    is_multi: bool | Unset = UNSET
    is_price_managed_only_in_chain: bool | Unset = UNSET
    prepaid: str | Unset = UNSET
    price_max: float = ABSENT
    price_min: float = ABSENT
    salon_service_id: int | Unset = UNSET
    staff: list[ServiceStaffItem] | Unset = UNSET
    title: str = ABSENT
    """Its name."""
    weight: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": Integer(enum=(0, 1)),
            "api_id": STRING,
            "booking_title": STRING,
            "capacity": INTEGER,
            "category_id": INTEGER,
            "comment": STRING,
            "discount": NUMBER,
            "duration": INTEGER,
            "id": INTEGER,
            "image_group": Map(ANY),
            "is_comment_managed_only_in_chain": BOOLEAN,
            "is_multi": BOOLEAN,
            "is_price_managed_only_in_chain": BOOLEAN,
            "prepaid": STRING,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "staff": Array(Ref(__package__, "ServiceStaffItem")),
            "title": STRING,
            "weight": INTEGER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceStaffItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    seance_length: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "seance_length": INTEGER})
