# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationLoyaltyProgram(Model):
    """Used by get_location_loyalty_program_list."""

    allowed_usages_amount: int = ABSENT
    current_package_progress: int = ABSENT
    expiration_notification_timeout: int = ABSENT
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int = ABSENT
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: str = ABSENT
    """Unit of `expiration_timeout`."""
    first_transaction_date: str | Unset = UNSET
    good_item_type: str = ABSENT
    """Which products it holds for: any, none or some."""
    group_id: int = ABSENT
    """The chain of locations."""
    history_start_date: str | Unset = UNSET
    """Since when the client's history counts."""
    id: int = ABSENT
    """Its id."""
    item_type_id: int = ABSENT
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type_id: int = ABSENT
    """Type of promotion, by number."""
    on_changed_notification_template_id: int = ABSENT
    on_expiration_notification_template_id: int = ABSENT
    params_source_type: str = ABSENT
    """Whose history counts: of the card, of the locations it holds for, or of the chain."""
    service_item_type: str = ABSENT
    """Which services it holds for: any, none or some."""
    sold_items_multiplicity: int = ABSENT
    """How many services have to be paid for the next to be reduced."""
    title: str = ABSENT
    """Its name."""
    type: str = ABSENT
    """Its type."""
    usage_limit: int = ABSENT
    """How often it can be used."""
    value_unit: str = ABSENT
    """Whether the value is in percent or a sum."""
    value_unit_id: int = ABSENT
    """Whether the value is in percent or a sum, by number."""
    visit_multiplicity: int = ABSENT
    """At every how many visits it is given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "allowed_usages_amount": INTEGER,
            "current_package_progress": INTEGER,
            "expiration_notification_timeout": INTEGER,
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit": String(enum=("day", "week", "month", "year")),
            "first_transaction_date": STRING,
            "good_item_type": String(enum=("any_allowed", "not_allowed", "custom_allowed")),
            "group_id": INTEGER,
            "history_start_date": STRING,
            "id": INTEGER,
            "item_type_id": INTEGER,
            "loyalty_type_id": INTEGER,
            "on_changed_notification_template_id": INTEGER,
            "on_expiration_notification_template_id": INTEGER,
            "params_source_type": String(enum=("loyalty_card", "active_companies", "chain")),
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
            "value_unit_id": INTEGER,
            "visit_multiplicity": INTEGER,
        }
    )
