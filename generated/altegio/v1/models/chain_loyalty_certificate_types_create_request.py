# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)
from altegio_core.schema.other_names import without_other_names


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class ChainLoyaltyCertificateTypesCreateRequest(Model):
    """What to send to make a type of gift card.

    Used by chain_loyalty_certificate_types_create, chain_loyalty_certificate_types_update.
    """

    balance: float
    """What is left on it, in major units of the currency."""
    balance_edit_type_id: Literal[1, 2]
    """Who may change the balance: 1 the location that sold it, 2 every location."""
    expiration: ChainLoyaltyCertificateTypesCreateRequestExpiration
    """How long cards are valid."""
    is_allow_empty_code: bool
    """Whether it can be sold without a code."""
    is_multi: bool
    """Whether group events can be made of it, or whether it can be used several times."""
    item_type_id: Literal[0, 1, 2, 3, 4]
    """Whether the line is a service, a product or something else, by number."""
    online_sale: ChainLoyaltyCertificateTypesCreateRequestOnlineSale
    """What the online shop shows."""
    service_ids: list[int]
    """Services it pays for; empty for all."""
    title: str
    """Its name."""
    salon_ids: list[int] | Unset = UNSET
    """Locations where it holds."""
    category_id: int | None | Unset = UNSET
    """The category it is in."""
    location_ids: list[int] | Unset = UNSET
    """Another name of `salon_ids`, which another edition of the vendor's has."""
    company_ids: list[int] | Unset = UNSET
    """Another name of `salon_ids`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "balance_edit_type_id": Integer(enum=(1, 2)),
            "category_id": INTEGER_OR_NULL,
            "expiration": Ref(__package__, "ChainLoyaltyCertificateTypesCreateRequestExpiration"),
            "is_allow_empty_code": BOOLEAN,
            "is_multi": BOOLEAN,
            "item_type_id": Integer(enum=(0, 1, 2, 3, 4)),
            "online_sale": Ref(__package__, "ChainLoyaltyCertificateTypesCreateRequestOnlineSale"),
            "salon_ids": Array(INTEGER),
            "service_ids": Array(INTEGER),
            "title": STRING,
        },
        required=(
            "balance",
            "balance_edit_type_id",
            "expiration",
            "is_allow_empty_code",
            "is_multi",
            "item_type_id",
            "online_sale",
            "salon_ids",
            "service_ids",
            "title",
        ),
        other_names={"location_ids": "salon_ids", "company_ids": "salon_ids"},
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyCertificateTypesCreateRequestExpiration(Model):
    """Part of another model."""

    type_id: Literal[0, 1, 2]
    """Its type, by number."""
    date: str | dt.datetime | dt.date | Unset = UNSET
    """Day and time, local to the location."""
    timeout: int | Unset = UNSET
    """How long cards are valid, in units of `timeout_unit_id`; needed where it is for some time from the sale."""
    timeout_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date-time"),
            "timeout": INTEGER,
            "timeout_unit_id": Integer(enum=(1, 2, 3, 4)),
            "type_id": Integer(enum=(0, 1, 2)),
        },
        required=("type_id",),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyCertificateTypesCreateRequestOnlineSale(Model):
    """Part of another model."""

    is_enabled: bool
    """Whether it is switched on."""
    description: str | Unset = UNSET
    """A description."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"description": STRING, "is_enabled": BOOLEAN, "price": NUMBER, "title": STRING}, required=("is_enabled",)
    )
