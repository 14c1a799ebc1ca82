# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryEvent(Model):
    """A category of services was made, changed or deleted.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: ServiceCategory
    """The category."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "ServiceCategory"),
            "resource": String(enum=("service_category",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategory(Model):
    """Part of another model."""

    api_id: str | Unset = UNSET
    id: int = ABSENT
    """Its id."""
    is_chain: bool | Unset = UNSET
    salon_service_id: int | Unset = UNSET
    staff: list[int] = ABSENT
    title: str = ABSENT
    """Its name."""
    weight: int = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "id": INTEGER,
            "is_chain": BOOLEAN,
            "salon_service_id": INTEGER,
            "staff": Array(INTEGER),
            "title": STRING,
            "weight": INTEGER,
        }
    )
