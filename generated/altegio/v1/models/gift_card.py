# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, Ref, String, Union

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCard(Model):
    """A gift card sold to a client.

    Used by get_client_gift_cards, get_user_gift_cards.
    """

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    created_date: str | Unset = UNSET
    """When it was made."""
    default_balance: float | Unset = UNSET
    """What was on it at first, in major units of the currency."""
    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    id: int | Unset = UNSET
    """Its id."""
    number: str | int | Unset = UNSET
    """Its number, as printed."""
    status: IdAndTitle | Unset = UNSET
    """Its state."""
    status_id: int | Unset = UNSET
    """Its state, by number."""
    type: GiftCardType | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "created_date": String(format="date-time"),
            "default_balance": NUMBER,
            "expiration_date": String(format="date-time"),
            "id": INTEGER,
            "number": Union((STRING, INTEGER)),
            "status": Ref(__package__, "IdAndTitle"),
            "status_id": INTEGER,
            "type": Ref(__package__, "GiftCardType"),
            "type_id": INTEGER,
        }
    )


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
