# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .membership_balance_container import MembershipBalanceContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class Membership(Model):
    """A membership sold to a client: visits paid in advance.

    Used by get_membership_list, get_client_memberships, get_user_memberships.
    """

    activated_date: str | None | Unset = UNSET
    """Since when it is valid; null if not yet."""
    balance_container: MembershipBalanceContainer = ABSENT
    """Visits left for each service or category."""
    balance_string: str = ABSENT
    """The visits left, in words."""
    created_date: str | Unset = UNSET
    """When it was made."""
    expiration_date: str | None | Unset = UNSET
    """Last day of validity."""
    freeze_period: int = ABSENT
    """How long it is frozen, in days."""
    goods_transaction_id: int | Unset = UNSET
    """Product line by which it was sold; 0 is none."""
    id: int = ABSENT
    """Its id."""
    is_frozen: bool = ABSENT
    """Whether it is frozen."""
    is_united_balance: bool | Unset = UNSET
    """Whether all services take from one number of visits."""
    is_united_balance_unlimited: bool | Unset = UNSET
    """Whether visits are without limit."""
    number: str | int = ABSENT
    """Its number, as printed."""
    period: int = ABSENT
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int = ABSENT
    """As a number: days 1, weeks 2, months 3, years 4."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    status: MembershipStatus = ABSENT
    """Its state."""
    type: MembershipType = ABSENT
    """Its type."""
    united_balance_services_count: int | Unset = UNSET
    """Number of visits, where it is common to all services."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activated_date": String(format="date-time", nullable=True),
            "balance_container": Ref(__package__, "MembershipBalanceContainer"),
            "balance_string": STRING,
            "created_date": String(format="date-time"),
            "expiration_date": String(format="date-time", nullable=True),
            "freeze_period": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "is_frozen": BOOLEAN,
            "is_united_balance": BOOLEAN,
            "is_united_balance_unlimited": BOOLEAN,
            "number": Union((STRING, INTEGER)),
            "period": INTEGER,
            "period_unit_id": INTEGER,
            "slug": STRING,
            "status": Ref(__package__, "MembershipStatus"),
            "type": Ref(__package__, "MembershipType"),
            "united_balance_services_count": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipStatus(Model):
    """Part of another model."""

    category: str | Unset = UNSET
    """Its category."""
    extended_title: str = ABSENT
    """Its state in full words."""
    id: int = ABSENT
    """Its id."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"category": STRING, "extended_title": STRING, "id": INTEGER, "slug": STRING, "title": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipType(Model):
    """A type of membership."""

    allow_freeze: bool = ABSENT
    """Whether it can be frozen."""
    autoactivation_time: int | Unset = UNSET
    """After what time it becomes valid by itself, in units of `autoactivation_time_unit_id`."""
    autoactivation_time_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    balance_container: MembershipBalanceContainer = ABSENT
    """Visits left for each service or category."""
    balance_edit_type_id: int | Unset = UNSET
    """Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location."""
    category: str | Unset = UNSET
    """Its category."""
    category_id: int | None | Unset = UNSET
    """The category it is in."""
    cost: float | Unset = UNSET
    """Price in major units of the currency."""
    date_archived: str | None | Unset = UNSET
    """When it was taken off sale."""
    expiration_type_id: int | Unset = UNSET
    """When it becomes valid: from the sale 1, from its first use 2, from a date 3."""
    expiration_type_title: str | Unset = UNSET
    """The same in words."""
    freeze_limit: int = ABSENT
    """How long it can be frozen in all."""
    freeze_limit_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    id: int = ABSENT
    """Its id."""
    is_allow_empty_code: bool = ABSENT
    """Whether it can be sold without a code."""
    is_archived: bool | Unset = UNSET
    """Whether it is off sale."""
    is_booking_when_frozen_allowed: bool | Unset = UNSET
    """Whether one can book while it is frozen."""
    is_code_required: bool | Unset = UNSET
    """Whether it needs a code."""
    is_online_sale_enabled: bool | Unset = UNSET
    """Whether it is in the online shop."""
    is_united_balance: bool = ABSENT
    """Whether all services take from one number of visits."""
    is_united_balance_unlimited: bool | Unset = UNSET
    """Whether visits are without limit."""
    online_sale_description: str | Unset = UNSET
    """Text in the online shop."""
    online_sale_price: float | Unset = UNSET
    """Price in the online shop, in major units of the currency."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    period: int = ABSENT
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int = ABSENT
    """As a number: days 1, weeks 2, months 3, years 4."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    service_price_correction: bool | Unset = UNSET
    """Whether prices of services may be changed when it pays."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str = ABSENT
    """Its name."""
    united_balance_services_count: int = ABSENT
    """Number of visits, where it is common to all services."""
    weight: int | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "allow_freeze": BOOLEAN,
            "autoactivation_time": INTEGER,
            "autoactivation_time_unit_id": INTEGER,
            "balance_container": Ref(__package__, "MembershipBalanceContainer"),
            "balance_edit_type_id": INTEGER,
            "category": STRING,
            "category_id": INTEGER_OR_NULL,
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
            "is_code_required": BOOLEAN,
            "is_online_sale_enabled": BOOLEAN,
            "is_united_balance": BOOLEAN,
            "is_united_balance_unlimited": BOOLEAN,
            "online_sale_description": STRING,
            "online_sale_price": NUMBER,
            "online_sale_title": STRING,
            "period": INTEGER,
            "period_unit_id": INTEGER,
            "salon_group_id": INTEGER,
            "service_price_correction": BOOLEAN,
            "slug": STRING,
            "title": STRING,
            "united_balance_services_count": INTEGER,
            "weight": INTEGER,
        }
    )
