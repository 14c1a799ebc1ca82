# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    NUMBER,
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
class IntegrationStatus(Model):
    """Used by get_marketplace_integration_status."""

    connection_status: IntegrationStatusConnectionStatus | Unset = UNSET
    logs: list[IntegrationStatusLogsItem] | Unset = UNSET
    payments: list[IntegrationStatusPaymentsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "connection_status": Ref(__package__, "IntegrationStatusConnectionStatus"),
            "logs": Array(Ref(__package__, "IntegrationStatusLogsItem")),
            "payments": Array(Ref(__package__, "IntegrationStatusPaymentsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusConnectionStatus(Model):
    """How an application is connected with a location."""

    created_at: str | Unset = UNSET
    """When it was made."""
    status: str | Unset = UNSET
    """State of the connection."""

    SCHEMA: ClassVar[Object] = Object({"created_at": STRING, "status": String(enum=("pending", "freezed", "active"))})


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusLogsItem(Model):
    """Part of another model."""

    changed_at: str | Unset = UNSET
    source: str | Unset = UNSET
    status_from: str | Unset = UNSET
    status_to: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"changed_at": STRING, "source": STRING, "status_from": STRING, "status_to": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusPaymentsItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_refunded: bool | Unset = UNSET
    payment_date: str | Unset = UNSET
    """When it was paid."""
    payment_sum: float | Unset = UNSET
    """Sum paid."""
    period_from: str | Unset = UNSET
    """First day paid for, inclusive."""
    period_to: str | Unset = UNSET
    """Last day paid for, inclusive."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "is_refunded": BOOLEAN,
            "payment_date": STRING,
            "payment_sum": NUMBER,
            "period_from": STRING,
            "period_to": STRING,
        }
    )
