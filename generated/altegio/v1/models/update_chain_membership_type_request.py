# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)
from altegio_core.schema.other_names import without_other_names

if TYPE_CHECKING:
    from .create_chain_membership_type_request_availability_item import CreateChainMembershipTypeRequestAvailabilityItem


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class UpdateChainMembershipTypeRequest(Model):
    """What to send to replace a membership type.

    Used by chain_loyalty_membership_types_update.
    """

    cost: float
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    is_united_balance: bool
    """Whether all services take from one number of visits."""
    service_categories: list[int] | dict[str, Any]
    """Ids of the service categories it covers."""
    title: str
    """Its name."""
    united_balance_services_count: int
    """Number of visits, where it is common to all services."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    allow_freeze: bool | Unset = UNSET
    """Whether it can be frozen (False if left out)."""
    autoactivation_period: int | Unset = UNSET
    """After what time it becomes valid by itself at the latest, in units of `autoactivation_time_unit_id`."""
    autoactivation_time_in_days: int | Unset = UNSET
    """After how many days it becomes valid by itself."""
    autoactivation_time_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    availability: list[CreateChainMembershipTypeRequestAvailabilityItem] | Unset = UNSET
    """When it can be used, by weekdays and hours; an empty list is always."""
    balance_edit_type_id: Literal[0, 1, 2] | Unset = UNSET
    """Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location."""
    expiration_type_id: Literal[1, 2, 3] | Unset = UNSET
    """How validity ends or begins, by number."""
    freeze_limit: int | Unset = UNSET
    """How long it can be frozen in all."""
    freeze_limit_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    is_allow_empty_code: bool | Unset = UNSET
    """Whether it can be sold without a code (True if left out)."""
    is_archived: bool | Unset = UNSET
    """Whether it is off sale (False if left out)."""
    is_online_sale_enabled: bool | Unset = UNSET
    """Whether it is in the online shop (False if left out)."""
    location_ids: list[int] | Unset = UNSET
    """Locations where it holds."""
    online_image: str | Unset = UNSET
    """Address of the picture in the online shop."""
    online_sale_description: str | Unset = UNSET
    """Text in the online shop."""
    online_sale_price: float | Unset = UNSET
    """Price in the online shop, in major units of the currency."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    period: int | Unset = UNSET
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    service_price_correction: bool | Unset = UNSET
    """Whether prices of services may be changed when it pays (False if left out)."""
    services: list[int] | dict[str, Any] | Unset = UNSET
    """Ids of the services it covers."""
    service_links: list[Any] | Unset = UNSET
    """What it covers, in the form that chains with links between services use in place of the two objects."""
    company_ids: list[int] | Unset = UNSET
    """Another name of `location_ids`, which another edition of the vendor's has."""
    salon_ids: list[int] | Unset = UNSET
    """Another name of `location_ids`, which another edition of the vendor's has."""
    chain_id: int | Unset = UNSET
    """Another name of `salon_group_id`, which another edition of the vendor's has."""
    company_group_id: int | Unset = UNSET
    """Another name of `salon_group_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "allow_freeze": BOOLEAN,
            "autoactivation_period": INTEGER,
            "autoactivation_time_in_days": INTEGER,
            "autoactivation_time_unit_id": Integer(enum=(1, 2, 3, 4)),
            "availability": Array(Ref(__package__, "CreateChainMembershipTypeRequestAvailabilityItem")),
            "balance_edit_type_id": Integer(enum=(0, 1, 2)),
            "cost": NUMBER,
            "expiration_type_id": Integer(enum=(1, 2, 3)),
            "freeze_limit": INTEGER,
            "freeze_limit_unit_id": Integer(enum=(1, 2, 3, 4)),
            "is_allow_empty_code": BOOLEAN,
            "is_archived": BOOLEAN,
            "is_online_sale_enabled": BOOLEAN,
            "is_united_balance": BOOLEAN,
            "location_ids": Array(INTEGER),
            "online_image": STRING,
            "online_sale_description": STRING,
            "online_sale_price": NUMBER,
            "online_sale_title": STRING,
            "period": INTEGER,
            "period_unit_id": Integer(enum=(1, 2, 3, 4)),
            "salon_group_id": INTEGER,
            "service_categories": Union((Array(INTEGER), Map(ANY))),
            "service_price_correction": BOOLEAN,
            "services": Union((Array(INTEGER), Map(ANY))),
            "title": STRING,
            "united_balance_services_count": INTEGER,
            "service_links": Array(ANY),
        },
        required=(
            "cost",
            "is_united_balance",
            "salon_group_id",
            "service_categories",
            "title",
            "united_balance_services_count",
        ),
        other_names={
            "company_ids": "location_ids",
            "salon_ids": "location_ids",
            "chain_id": "salon_group_id",
            "company_group_id": "salon_group_id",
        },
    )
