# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import STRING, UNSET, Array, Integer, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateNotificationSettingsRequest(Model):
    """Used by update_event_notification_settings."""

    active: Literal[0, 1]
    """1 if anything is sent at all."""
    urls: list[str]
    """Addresses that get webhooks, of all integrations together (at least 1 item, at most 10 items)."""
    client: Literal[0, 1] | Unset = UNSET
    """1 to send changes of clients."""
    finances_operation: Literal[0, 1] | Unset = UNSET
    """1 to send financial transactions."""
    good: Literal[0, 1] | Unset = UNSET
    """1 to send changes of products."""
    goods_operations_consumable: Literal[0, 1] | Unset = UNSET
    """1 to send consumables used up."""
    goods_operations_move: Literal[0, 1] | Unset = UNSET
    """1 to send movements of products."""
    goods_operations_receipt: Literal[0, 1] | Unset = UNSET
    """1 to send arrivals of products."""
    goods_operations_sale: Literal[0, 1] | Unset = UNSET
    """1 to send sales of products."""
    goods_operations_stolen: Literal[0, 1] | Unset = UNSET
    """1 to send products written off."""
    master: Literal[0, 1] | Unset = UNSET
    """1 to send changes of team members."""
    record: Literal[0, 1] | Unset = UNSET
    """1 to send changes of appointments."""
    salon: Literal[0, 1] | Unset = UNSET
    """1 to send changes of the location."""
    self_sending: Literal[0, 1] | Unset = UNSET
    """1 to send what the creator of the webhook does as well."""
    service: Literal[0, 1] | Unset = UNSET
    """1 to send changes of services."""
    service_category: Literal[0, 1] | Unset = UNSET
    """1 to send changes of categories of services."""
    schedule: Literal[0, 1] | Unset = UNSET
    """1 to send changes of working hours."""
    loyalty_card: Literal[0, 1] | Unset = UNSET
    """1 to send changes of loyalty cards."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": Integer(enum=(0, 1)),
            "client": Integer(enum=(0, 1)),
            "finances_operation": Integer(enum=(0, 1)),
            "good": Integer(enum=(0, 1)),
            "goods_operations_consumable": Integer(enum=(0, 1)),
            "goods_operations_move": Integer(enum=(0, 1)),
            "goods_operations_receipt": Integer(enum=(0, 1)),
            "goods_operations_sale": Integer(enum=(0, 1)),
            "goods_operations_stolen": Integer(enum=(0, 1)),
            "master": Integer(enum=(0, 1)),
            "record": Integer(enum=(0, 1)),
            "salon": Integer(enum=(0, 1)),
            "self_sending": Integer(enum=(0, 1)),
            "service": Integer(enum=(0, 1)),
            "service_category": Integer(enum=(0, 1)),
            "urls": Array(STRING, min_items=1, max_items=10, unique=True),
            "schedule": Integer(enum=(0, 1)),
            "loyalty_card": Integer(enum=(0, 1)),
        },
        required=("active", "urls"),
    )
