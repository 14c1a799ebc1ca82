# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardEvent(Model):
    """A loyalty card was issued, changed or deleted.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: LoyaltyCard
    """The card, in four fields."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "LoyaltyCard"),
            "resource": String(enum=("loyalty_card",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCard(Model):
    """Part of another model."""

    balance: float
    id: int
    """Its id."""
    number: str
    phone: str
    """Phone number with country code."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance": NUMBER, "id": INTEGER, "number": STRING, "phone": STRING},
        required=("balance", "id", "number", "phone"),
    )
