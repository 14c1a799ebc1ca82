# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class DeliveryStatus(Model):
    """Used by get_message_status_list."""

    currency_iso: str | Unset = UNSET
    """ISO code of the currency."""
    id: str | Unset = UNSET
    """Its id."""
    parts_amount: float | Unset = UNSET
    """Number of parts the message was sent in."""
    payment_sum: float | Unset = UNSET
    """What the whole message cost."""
    status: float | Unset = UNSET
    """Its state."""

    SCHEMA: ClassVar[Object] = Object(
        {"currency_iso": STRING, "id": STRING, "parts_amount": NUMBER, "payment_sum": NUMBER, "status": NUMBER}
    )
