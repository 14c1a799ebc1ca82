# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .chain_membership_type_availability_item_intervals_item import ChainMembershipTypeAvailabilityItemIntervalsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipType(Model):
    """Used by chain_loyalty_membership_types_list, chain_loyalty_membership_types_create, chain_loyalty_membership_types_read, chain_loyalty_membership_types_update and others."""

    abonements_count: int | Unset = UNSET
    allow_freeze: bool | Unset = UNSET
    """Whether it can be frozen."""
    attached_location_ids: list[int] | Unset = UNSET
    attached_salon_ids: list[int] | Unset = UNSET
    autoactivation_time: int | Unset = UNSET
    """After what time it becomes valid by itself, in units of `autoactivation_time_unit_id`."""
    autoactivation_time_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    availability: list[ChainMembershipTypeAvailabilityItem] | Unset = UNSET
    """When it can be used, by weekdays and hours; an empty list is always."""
    balance_container: ChainMembershipTypeBalanceContainer | Unset = UNSET
    """Visits left for each service or category."""
    balance_edit_type_id: int | Unset = UNSET
    """Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location."""
    category: dict[str, Any] | str | None | Unset = UNSET
    """Its category."""
    category_id: int | None | Unset = UNSET
    """The category it is in."""
    chain_price_max: float | Unset = UNSET
    """Highest price in the chain, in major units of the currency."""
    chain_price_min: float | Unset = UNSET
    """Lowest price in the chain, in major units of the currency."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    date_archived: str | None | Unset = UNSET
    """When it was taken off sale."""
    expiration_type_id: int | Unset = UNSET
    """How validity ends or begins, by number."""
    expiration_type_title: str | Unset = UNSET
    freeze_limit: int | Unset = UNSET
    """How long it can be frozen in all."""
    freeze_limit_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    id: int | Unset = UNSET
    """Its id."""
    is_allow_empty_code: bool | Unset = UNSET
    """Whether it can be sold without a code."""
    is_archived: bool | Unset = UNSET
    """Whether it is off sale."""
    is_booking_when_frozen_allowed: bool | Unset = UNSET
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_code_required: bool | Unset = UNSET
    is_online_sale_enabled: bool | Unset = UNSET
    """Whether it is in the online shop."""
    is_united_balance: bool | Unset = UNSET
    """Whether all services take from one number of visits."""
    is_united_balance_unlimited: bool | Unset = UNSET
    online_sale_description: str | Unset = UNSET
    """Text in the online shop."""
    online_sale_image: str | None | Unset = UNSET
    """Address of the picture in the online shop."""
    online_sale_price: float | Unset = UNSET
    """Price in the online shop, in major units of the currency."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    period: int | Unset = UNSET
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    service_price_correction: bool | Unset = UNSET
    """Whether prices of services may be changed when it pays."""
    title: str | Unset = UNSET
    """Its name."""
    united_balance_services_count: int | Unset = UNSET
    """Number of visits, where it is common to all services."""
    weight: int | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonements_count": INTEGER,
            "allow_freeze": BOOLEAN,
            "attached_location_ids": Array(INTEGER),
            "attached_salon_ids": Array(INTEGER),
            "autoactivation_time": INTEGER,
            "autoactivation_time_unit_id": INTEGER,
            "availability": Array(Ref(__package__, "ChainMembershipTypeAvailabilityItem")),
            "balance_container": Ref(__package__, "ChainMembershipTypeBalanceContainer"),
            "balance_edit_type_id": INTEGER,
            "category": Union((Map(ANY), STRING), nullable=True),
            "category_id": INTEGER_OR_NULL,
            "chain_price_max": NUMBER,
            "chain_price_min": NUMBER,
            "cost": NUMBER,
            "date_archived": String(format="date-time", nullable=True),
            "expiration_type_id": INTEGER,
            "expiration_type_title": STRING,
            "freeze_limit": INTEGER,
            "freeze_limit_unit_id": INTEGER,
            "id": INTEGER,
            "is_allow_empty_code": BOOLEAN,
            "is_archived": BOOLEAN,
            "is_booking_when_frozen_allowed": BOOLEAN,
            "is_chain": BOOLEAN,
            "is_code_required": BOOLEAN,
            "is_online_sale_enabled": BOOLEAN,
            "is_united_balance": BOOLEAN,
            "is_united_balance_unlimited": BOOLEAN,
            "online_sale_description": STRING,
            "online_sale_image": STRING_OR_NULL,
            "online_sale_price": NUMBER,
            "online_sale_title": STRING,
            "period": INTEGER,
            "period_unit_id": INTEGER,
            "salon_group_id": INTEGER,
            "service_price_correction": BOOLEAN,
            "title": STRING,
            "united_balance_services_count": INTEGER,
            "weight": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeAvailabilityItem(Model):
    """Part of another model."""

    intervals: list[ChainMembershipTypeAvailabilityItemIntervalsItem] | Unset = UNSET
    """Hours of the day."""
    week_days: list[int] | Unset = UNSET
    """Days of the week, from 1, Monday, to 7, Sunday."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "intervals": Array(Ref(__package__, "ChainMembershipTypeAvailabilityItemIntervalsItem")),
            "week_days": Array(INTEGER),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeBalanceContainer(Model):
    """Part of another model."""

    links: list[ChainMembershipTypeBalanceContainerLinksItem] | Unset = UNSET
    """Services and categories, each with the visits left."""

    SCHEMA: ClassVar[Object] = Object(
        {"links": Array(Ref(__package__, "ChainMembershipTypeBalanceContainerLinksItem"))}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeBalanceContainerLinksItem(Model):
    """Part of another model."""

    category: ChainMembershipTypeBalanceContainerLinksItemCategory | Unset = UNSET
    """Its category."""
    count: int | Unset = UNSET
    is_unlimited: bool | Unset = UNSET
    """Whether visits are without limit."""
    service: ChainMembershipTypeBalanceContainerLinksItemService | Unset = UNSET
    """The service."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "ChainMembershipTypeBalanceContainerLinksItemCategory"),
            "count": INTEGER,
            "is_unlimited": BOOLEAN,
            "service": Ref(__package__, "ChainMembershipTypeBalanceContainerLinksItemService"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeBalanceContainerLinksItemCategory(Model):
    """Part of another model."""

    category: list[dict[str, Any]] | ServiceCategoryParent | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    chain_price_max: float | Unset = UNSET
    """Highest price in the chain, in major units of the currency."""
    chain_price_min: float | Unset = UNSET
    """Lowest price in the chain, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Union((Array(Map(ANY)), Ref(__package__, "ServiceCategoryParent"))),
            "category_id": INTEGER,
            "chain_price_max": NUMBER,
            "chain_price_min": NUMBER,
            "id": INTEGER,
            "is_category": BOOLEAN,
            "is_chain": BOOLEAN,
            "online_sale_title": STRING,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeBalanceContainerLinksItemService(Model):
    """Part of another model."""

    category: ChainMembershipTypeBalanceContainerLinksItemCategory | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    chain_price_max: float | Unset = UNSET
    """Highest price in the chain, in major units of the currency."""
    chain_price_min: float | Unset = UNSET
    """Lowest price in the chain, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "ChainMembershipTypeBalanceContainerLinksItemCategory"),
            "category_id": INTEGER,
            "chain_price_max": NUMBER,
            "chain_price_min": NUMBER,
            "id": INTEGER,
            "is_category": BOOLEAN,
            "is_chain": BOOLEAN,
            "online_sale_title": STRING,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryParent(Model):
    """Part of another model."""

    category_id: int | Unset = UNSET
    """The category it is in."""
    id: int | Unset = UNSET
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"category_id": INTEGER, "id": INTEGER, "is_category": BOOLEAN, "online_sale_title": STRING, "title": STRING}
    )
