# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCardTypeListItem(Model):
    """Used by get_gift_card_type_list_by_id, get_gift_card_type_list."""

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    company_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    expiration_timeout: float | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    expiration_type_id: int | Unset = UNSET
    """How validity ends or begins, by number."""
    id: int | Unset = UNSET
    """Its id."""
    is_allow_empty_code: bool | Unset = UNSET
    """Whether it can be sold without a code."""
    is_multi: bool | Unset = UNSET
    """Whether group events can be made of it, or whether it can be used several times."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    title: str | Unset = UNSET
    """Its name."""

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
