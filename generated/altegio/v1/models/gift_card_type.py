# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCardType(Model):
    """A type of gift card."""

    balance: int | Unset = UNSET
    """What is on a card when it is sold, in major units of the currency."""
    company_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    expiration_timeout: int | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    expiration_type_id: int | Unset = UNSET
    """0 valid without end, 1 up to a date, 2 for some time from the sale."""
    id: int | Unset = UNSET
    """Its id."""
    is_allow_empty_code: bool | Unset = UNSET
    """Whether it can be sold without a code."""
    is_multi: bool | Unset = UNSET
    """Whether it can be used several times."""
    item_type: IdAndTitle | Unset = UNSET
    """What it pays for, with its name."""
    item_type_id: int | Unset = UNSET
    """What it pays for, by number."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": INTEGER,
            "company_group_id": INTEGER,
            "expiration_date": String(format="date-time"),
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit_id": INTEGER,
            "expiration_type_id": INTEGER,
            "id": INTEGER,
            "is_allow_empty_code": BOOLEAN,
            "is_multi": BOOLEAN,
            "item_type": Ref(__package__, "IdAndTitle"),
            "item_type_id": INTEGER,
            "title": STRING,
        }
    )
