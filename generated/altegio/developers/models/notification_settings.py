# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import ABSENT, ANY, INTEGER, STRING, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class NotificationSettings(Model):
    """Where webhooks of a location go, and which there are.

    Used by get_event_notification_settings, update_event_notification_settings.
    """

    active: int = ABSENT
    """1 if anything is sent at all."""
    client: int = ABSENT
    """1 to send changes of clients."""
    finances_operation: int = ABSENT
    """1 to send financial transactions."""
    good: int | Unset = UNSET
    """1 to send changes of products."""
    goods_operations_consumable: int = ABSENT
    """1 to send consumables used up."""
    goods_operations_move: int = ABSENT
    """1 to send movements of products."""
    goods_operations_receipt: int = ABSENT
    """1 to send arrivals of products."""
    goods_operations_sale: int = ABSENT
    """1 to send sales of products."""
    goods_operations_stolen: int = ABSENT
    """1 to send products written off."""
    master: int = ABSENT
    """1 to send changes of team members."""
    record: int = ABSENT
    """1 to send changes of appointments."""
    salon: int = ABSENT
    """1 to send changes of the location."""
    service: int = ABSENT
    """1 to send changes of services."""
    service_category: int = ABSENT
    """1 to send changes of categories of services."""
    urls: list[str] = ABSENT
    """Addresses that get webhooks, of all integrations together."""
    schedule: int | Unset = UNSET
    """1 to send changes of working hours."""
    loyalty_card: int | Unset = UNSET
    """1 to send changes of loyalty cards."""
    self_sending: int | Unset = UNSET
    """1 to send what the creator of the webhook does as well."""
    url_settings: Any | Unset = UNSET
    """The flags of each address, where the server tells them."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": INTEGER,
            "client": INTEGER,
            "finances_operation": INTEGER,
            "good": INTEGER,
            "goods_operations_consumable": INTEGER,
            "goods_operations_move": INTEGER,
            "goods_operations_receipt": INTEGER,
            "goods_operations_sale": INTEGER,
            "goods_operations_stolen": INTEGER,
            "master": INTEGER,
            "record": INTEGER,
            "salon": INTEGER,
            "service": INTEGER,
            "service_category": INTEGER,
            "urls": Array(STRING),
            "schedule": INTEGER,
            "loyalty_card": INTEGER,
            "self_sending": INTEGER,
            "url_settings": ANY,
        }
    )
