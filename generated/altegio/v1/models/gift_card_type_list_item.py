# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCardTypeListItem(Model):
    """Used by get_gift_card_type_list_by_id, get_gift_card_type_list."""

    balance: float | Unset = UNSET
    company_group_id: int | Unset = UNSET
    expiration_date: str | Unset = UNSET
    expiration_timeout: float | Unset = UNSET
    expiration_timeout_unit_id: int | Unset = UNSET
    expiration_type_id: int | Unset = UNSET
    id: int | Unset = UNSET
    is_allow_empty_code: bool | Unset = UNSET
    is_multi: bool | Unset = UNSET
    item_type_id: int | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "company_group_id": INTEGER,
            "expiration_date": String(format="date-time"),
            "expiration_timeout": NUMBER,
            "expiration_timeout_unit_id": INTEGER,
            "expiration_type_id": INTEGER,
            "id": INTEGER,
            "is_allow_empty_code": BOOLEAN,
            "is_multi": BOOLEAN,
            "item_type_id": INTEGER,
            "title": STRING,
        }
    )
