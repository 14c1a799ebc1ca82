# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .chain_loyalty_membership_types_read import ENDPOINT as _READ
from .chain_loyalty_membership_types_update import ENDPOINT as _WRITE

CHANGE: Change[models.ChainMembershipType] = Change(
    _READ,
    _WRITE,
    {"chain_id": "chain_id", "loyalty_membership_type_id": "loyalty_membership_type_id"},
    "loyalty_membership_type_id",
    places={
        "autoactivation_period": "autoactivation_time",
        "location_ids": "attached_location_ids",
        "online_image": "online_sale_image",
    },
    commands=["autoactivation_time_in_days"],
)


def request(
    chain_id: int | str,
    loyalty_membership_type_id: int | str,
    *,
    cost: float | Unset = UNSET,
    is_united_balance: bool | Unset = UNSET,
    salon_group_id: int | Unset = UNSET,
    service_categories: list[int] | dict[str, Any] | Unset = UNSET,
    title: str | Unset = UNSET,
    united_balance_services_count: int | Unset = UNSET,
    allow_freeze: bool | Unset = UNSET,
    autoactivation_period: int | Unset = UNSET,
    autoactivation_time_in_days: int | Unset = UNSET,
    autoactivation_time_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET,
    availability: list[models.CreateChainMembershipTypeRequestAvailabilityItem] | Unset = UNSET,
    balance_edit_type_id: Literal[0, 1, 2] | Unset = UNSET,
    expiration_type_id: Literal[1, 2, 3] | Unset = UNSET,
    freeze_limit: int | Unset = UNSET,
    freeze_limit_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET,
    is_allow_empty_code: bool | Unset = UNSET,
    is_archived: bool | Unset = UNSET,
    is_online_sale_enabled: bool | Unset = UNSET,
    location_ids: list[int] | Unset = UNSET,
    online_image: str | Unset = UNSET,
    online_sale_description: str | Unset = UNSET,
    online_sale_price: float | Unset = UNSET,
    online_sale_title: str | Unset = UNSET,
    period: int | Unset = UNSET,
    period_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET,
    service_price_correction: bool | Unset = UNSET,
    services: list[int] | dict[str, Any] | Unset = UNSET,
    service_links: list[Any] | Unset = UNSET,
    company_ids: list[int] | Unset = UNSET,
    salon_ids: list[int] | Unset = UNSET,
    company_group_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.ChainMembershipType]:
    """Changes the fields that are given of one chain membership type, and loses none of the others.

    Reads it with ``chain_loyalty_membership_types_read``, puts in what is given, sends all of it with
    ``chain_loyalty_membership_types_update``, and reads it again. Nothing is sent if the answer lacks a field that
    would be dropped. The API has no conditional write: what somebody else changes between the reading and the writing
    is overwritten.

    Args:
        chain_id: the chain of locations (int | str)
        loyalty_membership_type_id: the membership type (int | str)
        cost: Sum of the line, discounts and loyalty taken off, in major units of the currency (optional)
        is_united_balance: Whether all services take from one number of visits (optional)
        salon_group_id: The chain of locations, under an older name (optional)
        service_categories: Ids of the service categories it covers (optional)
        title: Its name (optional)
        united_balance_services_count: Number of visits, where it is common to all services (optional)
        allow_freeze: Whether it can be frozen (optional)
        autoactivation_period: After what time it becomes valid by itself at the latest, in units of
            `autoactivation_time_unit_id` (optional)
        autoactivation_time_in_days: After how many days it becomes valid by itself; what to do, not kept (optional)
        autoactivation_time_unit_id: As a number: days 1, weeks 2, months 3, years 4 (optional)
        availability: When it can be used, by weekdays and hours; an empty list is always (optional)
        balance_edit_type_id: Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location
            (optional)
        expiration_type_id: How validity ends or begins, by number (optional)
        freeze_limit: How long it can be frozen in all (optional)
        freeze_limit_unit_id: As a number: days 1, weeks 2, months 3, years 4 (optional)
        is_allow_empty_code: Whether it can be sold without a code (optional)
        is_archived: Whether it is off sale (optional)
        is_online_sale_enabled: Whether it is in the online shop (optional)
        location_ids: Locations where it holds (optional)
        online_image: Address of the picture in the online shop (optional)
        online_sale_description: Text in the online shop (optional)
        online_sale_price: Price in the online shop, in major units of the currency (optional)
        online_sale_title: Name in the online shop (optional)
        period: How long it is valid, in units of `period_unit_id`; 0 is without end (optional)
        period_unit_id: As a number: days 1, weeks 2, months 3, years 4 (optional)
        service_price_correction: Whether prices of services may be changed when it pays (optional)
        services: Ids of the services it covers (optional)
        service_links: What it covers, in the form that chains with links between services use in place of the two
            objects (optional)
        company_ids: Another name of `location_ids`, which another edition of the vendor's has (optional)
        salon_ids: Another name of `location_ids`, which another edition of the vendor's has (optional)
        company_group_id: Another name of `salon_group_id`, which another edition of the vendor's has (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_update
    """
    path: dict[str, Any] = {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id}
    asked: dict[str, Any] = {
        "cost": cost,
        "is_united_balance": is_united_balance,
        "salon_group_id": salon_group_id,
        "service_categories": service_categories,
        "title": title,
        "united_balance_services_count": united_balance_services_count,
        "allow_freeze": allow_freeze,
        "autoactivation_period": autoactivation_period,
        "autoactivation_time_in_days": autoactivation_time_in_days,
        "autoactivation_time_unit_id": autoactivation_time_unit_id,
        "availability": availability,
        "balance_edit_type_id": balance_edit_type_id,
        "expiration_type_id": expiration_type_id,
        "freeze_limit": freeze_limit,
        "freeze_limit_unit_id": freeze_limit_unit_id,
        "is_allow_empty_code": is_allow_empty_code,
        "is_archived": is_archived,
        "is_online_sale_enabled": is_online_sale_enabled,
        "location_ids": location_ids,
        "online_image": online_image,
        "online_sale_description": online_sale_description,
        "online_sale_price": online_sale_price,
        "online_sale_title": online_sale_title,
        "period": period,
        "period_unit_id": period_unit_id,
        "service_price_correction": service_price_correction,
        "services": services,
        "service_links": service_links,
        "company_ids": company_ids,
        "salon_ids": salon_ids,
        "company_group_id": company_group_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
