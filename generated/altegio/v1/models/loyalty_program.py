# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .loyalty_notification_message_template import LoyaltyNotificationMessageTemplate


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyProgram(Model):
    """Used by create_chain_loyalty_program, get_chain_loyalty_program, update_chain_loyalty_program."""

    applicable_items: list[LoyaltyEntityAttendanceItem] | Unset = UNSET
    companies: list[Company] | Unset = UNSET
    """Locations."""
    expiration_notification_timeout: int | Unset = UNSET
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: str | Unset = UNSET
    """Unit of `expiration_timeout`."""
    good_item_type: str | Unset = UNSET
    """Which products it holds for: any, none or some."""
    history_start_date: str | Unset = UNSET
    """Since when the client's history counts (YYYY-MM-DD)."""
    id: int | Unset = UNSET
    """Its id."""
    loyalty_card_types: list[IdAndTitle] | Unset = UNSET
    on_changed_notification_template: LoyaltyNotificationMessageTemplate | Unset = UNSET
    """Message sent when points or a discount change."""
    on_changed_notification_template_id: int | Unset = UNSET
    on_expiration_notification_template: LoyaltyNotificationMessageTemplate | Unset = UNSET
    """Message sent before points or a discount end."""
    on_expiration_notification_template_id: int | Unset = UNSET
    params_source_type: str | Unset = UNSET
    """Whose history counts: of the card, of the locations it holds for, or of the chain."""
    rules: list[LoyaltyProgramRule] | Unset = UNSET
    """The rules."""
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
    visit_multiplicity: int | Unset = UNSET
    """At every how many visits it is given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "applicable_items": Array(Ref(__package__, "LoyaltyEntityAttendanceItem")),
            "companies": Array(Ref(__package__, "Company")),
            "expiration_notification_timeout": INTEGER,
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit": String(enum=("day", "week", "month", "year")),
            "good_item_type": String(enum=("any_allowed", "not_allowed", "custom_allowed")),
            "history_start_date": String(format="date"),
            "id": INTEGER,
            "loyalty_card_types": Array(Ref(__package__, "IdAndTitle")),
            "on_changed_notification_template": Ref(__package__, "LoyaltyNotificationMessageTemplate"),
            "on_changed_notification_template_id": INTEGER,
            "on_expiration_notification_template": Ref(__package__, "LoyaltyNotificationMessageTemplate"),
            "on_expiration_notification_template_id": INTEGER,
            "params_source_type": String(enum=("loyalty_card", "active_companies", "chain")),
            "rules": Array(Ref(__package__, "LoyaltyProgramRule")),
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
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Company(Model):
    """Part of another model."""

    address: str
    """Street address."""
    city: str
    """Name of the city."""
    city_id: int
    """The city."""
    coordinate_lat: float
    """Latitude, in degrees."""
    coordinate_lng: float
    country: str
    """Name of the country."""
    country_id: int
    """The country."""
    id: int
    """Its id."""
    phone: str
    """Phone number with country code. It comes with or without +."""
    timezone: str
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lng": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "id": INTEGER,
            "phone": STRING,
            "timezone": STRING,
            "title": STRING,
        },
        required=(
            "address",
            "city",
            "city_id",
            "coordinate_lat",
            "coordinate_lng",
            "country",
            "country_id",
            "id",
            "phone",
            "timezone",
            "title",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyEntityAttendanceItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    is_service: bool | Unset = UNSET
    """Whether it is a service."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "is_category": BOOLEAN, "is_service": BOOLEAN, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyProgramRule(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    loyalty_program_id: int | Unset = UNSET
    """The promotion."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
    parameter: int | Unset = UNSET
    """From what it holds; 0 for a promotion that is always the same."""
    service_id: int | Unset = UNSET
    """The service."""
    value: float | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "loyalty_program_id": INTEGER,
            "loyalty_type_id": INTEGER,
            "parameter": INTEGER,
            "service_id": INTEGER,
            "value": NUMBER,
        }
    )
