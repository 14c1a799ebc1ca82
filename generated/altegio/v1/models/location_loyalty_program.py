# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationLoyaltyProgram(Model):
    """Used by get_location_loyalty_program_list."""

    allowed_usages_amount: int | Unset = UNSET
    current_package_progress: int | Unset = UNSET
    expiration_notification_timeout: int | Unset = UNSET
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: str | Unset = UNSET
    """Unit of `expiration_timeout`."""
    first_transaction_date: str | Unset = UNSET
    good_item_type: str | Unset = UNSET
    """Which products it holds for: any, none or some."""
    group_id: int | Unset = UNSET
    """The chain of locations."""
    history_start_date: str | Unset = UNSET
    """Since when the client's history counts."""
    id: int | Unset = UNSET
    """Its id."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
    on_changed_notification_template_id: int | Unset = UNSET
    on_expiration_notification_template_id: int | Unset = UNSET
    params_source_type: str | Unset = UNSET
    """Whose history counts: of the card, of the locations it holds for, or of the chain."""
    service_item_type: str | Unset = UNSET
    """Which services it holds for: any, none or some."""
    sold_items_multiplicity: int | Unset = UNSET
    """How many services have to be paid for the next to be reduced."""
    title: str | Unset = UNSET
    """Its name."""
    type: str | Unset = UNSET
    """Its type."""
    usage_limit: int | Unset = UNSET
    """How often it can be used."""
    value_unit: str | Unset = UNSET
    """Whether the value is in percent or a sum."""
    value_unit_id: int | Unset = UNSET
    """Whether the value is in percent or a sum, by number."""
    visit_multiplicity: int | Unset = UNSET
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
