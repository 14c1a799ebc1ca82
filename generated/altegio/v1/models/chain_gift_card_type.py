# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainGiftCardType(Model):
    """Used by chain_loyalty_certificate_types_list, chain_loyalty_certificate_types_create, chain_loyalty_certificate_types_get, chain_loyalty_certificate_types_update."""

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    balance_edit_type_id: int | Unset = UNSET
    """Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location."""
    category_id: int | None | Unset = UNSET
    """The category it is in."""
    company_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    date_archived: str | None | Unset = UNSET
    """When it was taken off sale."""
    expiration_date: str | None | Unset = UNSET
    """Last day of validity."""
    expiration_timeout: int | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    expiration_type_id: int | Unset = UNSET
    """How validity ends or begins, by number."""
    id: int | Unset = UNSET
    """Its id."""
    is_allow_empty_code: bool | Unset = UNSET
    """Whether it can be sold without a code."""
    is_archived: bool | Unset = UNSET
    """Whether it is off sale."""
    is_multi: bool | Unset = UNSET
    """Whether group events can be made of it, or whether it can be used several times."""
    is_serial_number_limited: bool | Unset = UNSET
    item_type: IdAndTitle | Unset = UNSET
    """What it pays for, with its name."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    online_sale_description: str | Unset = UNSET
    """Text in the online shop."""
    online_sale_image: str | None | Unset = UNSET
    """Address of the picture in the online shop."""
    online_sale_is_enabled: bool | Unset = UNSET
    online_sale_price: float | Unset = UNSET
    """Price in the online shop, in major units of the currency."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    released_total: int | Unset = UNSET
    """How many were sold."""
    salon_ids: list[int] | Unset = UNSET
    """Locations where it holds."""
    service_ids: list[int] | Unset = UNSET
    """Services it pays for; empty for all."""
    title: str | Unset = UNSET
    """Its name."""
    weight: int | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "balance_edit_type_id": INTEGER,
            "category_id": INTEGER_OR_NULL,
            "company_group_id": INTEGER,
            "date_archived": STRING_OR_NULL,
            "expiration_date": String(format="date-time", nullable=True),
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit_id": INTEGER,
            "expiration_type_id": INTEGER,
            "id": INTEGER,
            "is_allow_empty_code": BOOLEAN,
            "is_archived": BOOLEAN,
            "is_multi": BOOLEAN,
            "is_serial_number_limited": BOOLEAN,
            "item_type": Ref(__package__, "IdAndTitle"),
            "item_type_id": INTEGER,
            "online_sale_description": STRING,
            "online_sale_image": STRING_OR_NULL,
            "online_sale_is_enabled": BOOLEAN,
            "online_sale_price": NUMBER,
            "online_sale_title": STRING,
            "released_total": INTEGER,
            "salon_ids": Array(INTEGER),
            "service_ids": Array(INTEGER),
            "title": STRING,
            "weight": INTEGER,
        }
    )
