# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyNotificationMessageTemplate(Model):
    """Used by get_chain_loyalty_notification_template_list."""

    body: str | Unset = UNSET
    """Text of the template."""
    id: int | Unset = UNSET
    """Its id."""
    message_type: str | Unset = UNSET
    type: str | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "body": STRING,
            "id": INTEGER,
            "message_type": String(
                enum=(
                    "loyalty_discount_expiration",
                    "loyalty_cashback_expiration",
                    "loyalty_discount_increased",
                    "loyalty_discount_decreased",
                    "loyalty_card_created",
                    "loyalty_card_withdraw",
                    "loyalty_withdraw_cancelled",
                    "loyalty_card_manual",
                    "loyalty_card_manual_withdraw",
                    "loyalty_card_cashback",
                    "loyalty_card_cashback_cancelled",
                    "loyalty_card_income",
                    "loyalty_discount_changed",
                    "loyalty_cashback_changed",
                    "loyalty_settings_abonement_notification",
                )
            ),
            "type": String(enum=("big", "mid", "small", "custom")),
        }
    )
