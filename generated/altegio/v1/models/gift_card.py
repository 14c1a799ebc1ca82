# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
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
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCard(Model):
    """A gift card sold to a client.

    Used by get_client_gift_cards, get_user_gift_cards.
    """

    balance: float = ABSENT
    """What is left on it, in major units of the currency."""
    created_date: str = ABSENT
    """When it was made."""
    default_balance: float = ABSENT
    """What was on it at first, in major units of the currency."""
    expiration_date: str = ABSENT
    """Last day of validity."""
    id: int = ABSENT
    """Its id."""
    number: str | int = ABSENT
    """Its number, as printed."""
    status: IdAndTitle = ABSENT
    """Its state."""
    status_id: int = ABSENT
    """Its state, by number."""
    type: GiftCardType = ABSENT
    """Its type."""
    type_id: int = ABSENT
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

    balance: int = ABSENT
    """What is on a card when it is sold, in major units of the currency."""
    company_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    expiration_timeout: int = ABSENT
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit_id: int = ABSENT
    """As a number: days 1, weeks 2, months 3, years 4."""
    expiration_type_id: int = ABSENT
    """0 valid without end, 1 up to a date, 2 for some time from the sale."""
    id: int = ABSENT
    """Its id."""
    is_allow_empty_code: bool = ABSENT
    """Whether it can be sold without a code."""
    is_multi: bool = ABSENT
    """Whether it can be used several times."""
    item_type: IdAndTitle = ABSENT
    """What it pays for, with its name."""
    item_type_id: int = ABSENT
    """What it pays for, by number."""
    title: str = ABSENT
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
