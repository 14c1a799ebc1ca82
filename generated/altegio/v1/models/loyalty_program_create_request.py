# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .loyalty_notification_message_template_request import LoyaltyNotificationMessageTemplateRequest
    from .loyalty_program_rule_request import LoyaltyProgramRuleRequest


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyProgramCreateRequest(Model):
    """Used by create_chain_loyalty_program."""

    company_ids: list[int]
    """Locations where it holds."""
    good_item_type: Literal["any_allowed", "not_allowed", "custom_allowed"]
    """Which products it holds for: any, none or some."""
    rules: list[LoyaltyProgramRuleRequest]
    """The rules."""
    service_item_type: Literal["any_allowed", "not_allowed", "custom_allowed"]
    """Which services it holds for: any, none or some."""
    title: str
    """Its name."""
    type: Literal[
        "discount_static",
        "discount_accumulative_visits",
        "discount_accumulative_sold",
        "discount_accumulative_paid",
        "cashback_static_sold",
        "cashback_static_paid",
        "cashback_accumulative_paid",
        "cashback_accumulative_sold",
        "cashback_accumulative_paid_visits",
        "cashback_accumulative_sold_visits",
        "cashback_sold_visits",
        "cashback_paid_visits",
        "package_discount",
    ]
    """Its type."""
    value_unit: Literal["percent", "amount"]
    """Whether the value is in percent or a sum."""
    allowed_good_category_ids: list[int] | Unset = UNSET
    """Product categories it holds for, where not for all."""
    allowed_good_ids: list[int] | Unset = UNSET
    """Products it holds for, where not for all."""
    allowed_service_ids: list[int] | Unset = UNSET
    """Services and service categories it holds for, where not for all."""
    expiration_notification_timeout: int | Unset = UNSET
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    """Unit of `expiration_timeout`."""
    history_start_date: str | dt.date | Unset = UNSET
    """Since when the client's history counts (YYYY-MM-DD)."""
    loyalty_card_type_ids: list[int] | Unset = UNSET
    """Types of cards it holds for."""
    on_changed_notification_template: LoyaltyNotificationMessageTemplateRequest | Unset = UNSET
    """Message sent when points or a discount change."""
    on_expiration_notification_template: LoyaltyNotificationMessageTemplateRequest | Unset = UNSET
    """Message sent before points or a discount end."""
    params_source_type: Literal["loyalty_card", "active_companies", "chain"] | Unset = UNSET
    """Whose history counts: of the card, of the locations it holds for, or of the chain."""
    sold_items_multiplicity: int | Unset = UNSET
    """How many services have to be paid for the next to be reduced."""
    usage_limit: int | Unset = UNSET
    """How often it can be used."""
    visit_multiplicity: int | Unset = UNSET
    """At every how many visits it is given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "allowed_good_category_ids": Array(INTEGER),
            "allowed_good_ids": Array(INTEGER),
            "allowed_service_ids": Array(INTEGER),
            "company_ids": Array(INTEGER),
            "expiration_notification_timeout": INTEGER,
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit": String(enum=("day", "week", "month", "year")),
            "good_item_type": String(enum=("any_allowed", "not_allowed", "custom_allowed")),
            "history_start_date": String(format="date"),
            "loyalty_card_type_ids": Array(INTEGER),
            "on_changed_notification_template": Ref(__package__, "LoyaltyNotificationMessageTemplateRequest"),
            "on_expiration_notification_template": Ref(__package__, "LoyaltyNotificationMessageTemplateRequest"),
            "params_source_type": String(enum=("loyalty_card", "active_companies", "chain")),
            "rules": Array(Ref(__package__, "LoyaltyProgramRuleRequest")),
            "service_item_type": String(enum=("any_allowed", "not_allowed", "custom_allowed")),
            "sold_items_multiplicity": INTEGER,
            "title": STRING,
            "type": String(
                enum=(
                    "discount_static",
                    "discount_accumulative_visits",
                    "discount_accumulative_sold",
                    "discount_accumulative_paid",
                    "cashback_static_sold",
                    "cashback_static_paid",
                    "cashback_accumulative_paid",
                    "cashback_accumulative_sold",
                    "cashback_accumulative_paid_visits",
                    "cashback_accumulative_sold_visits",
                    "cashback_sold_visits",
                    "cashback_paid_visits",
                    "package_discount",
                )
            ),
            "usage_limit": INTEGER,
            "value_unit": String(enum=("percent", "amount")),
            "visit_multiplicity": INTEGER,
        },
        required=("company_ids", "good_item_type", "rules", "service_item_type", "title", "type", "value_unit"),
    )
