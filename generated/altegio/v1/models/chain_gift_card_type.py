# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    Array,
    Object,
    Ref,
    String,
)
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainGiftCardType(Model):
    """Used by chain_loyalty_certificate_types_list, chain_loyalty_certificate_types_create, chain_loyalty_certificate_types_get."""

    balance: float | Unset = UNSET
    balance_edit_type_id: int | Unset = UNSET
    category_id: int | None | Unset = UNSET
    company_group_id: int | Unset = UNSET
    date_archived: str | None | Unset = UNSET
    expiration_date: str | None | Unset = UNSET
    expiration_timeout: int | Unset = UNSET
    expiration_timeout_unit_id: int | Unset = UNSET
    expiration_type_id: int | Unset = UNSET
    id: int | Unset = UNSET
    is_allow_empty_code: bool | Unset = UNSET
    is_archived: bool | Unset = UNSET
    is_multi: bool | Unset = UNSET
    is_serial_number_limited: bool | Unset = UNSET
    item_type: IdAndTitle | Unset = UNSET
    item_type_id: int | Unset = UNSET
    online_sale_description: str | Unset = UNSET
    online_sale_image: str | None | Unset = UNSET
    online_sale_is_enabled: bool | Unset = UNSET
    online_sale_price: float | Unset = UNSET
    online_sale_title: str | Unset = UNSET
    released_total: int | Unset = UNSET
    salon_ids: list[int] | Unset = UNSET
    service_ids: list[int] | Unset = UNSET
    title: str | Unset = UNSET
    weight: int | Unset = UNSET

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
