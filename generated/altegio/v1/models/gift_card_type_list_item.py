# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCardTypeListItem(Model):
    """Used by get_gift_card_type_list_by_id, get_gift_card_type_list."""

    balance: float = ABSENT
    """What is left on it, in major units of the currency."""
    company_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    expiration_timeout: float = ABSENT
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit_id: int = ABSENT
    """As a number: days 1, weeks 2, months 3, years 4."""
    expiration_type_id: int = ABSENT
    """How validity ends or begins, by number."""
    id: int = ABSENT
    """Its id."""
    is_allow_empty_code: bool = ABSENT
    """Whether it can be sold without a code."""
    is_multi: bool = ABSENT
    """Whether group events can be made of it, or whether it can be used several times."""
    item_type_id: int = ABSENT
    """Whether the line is a service, a product or something else, by number."""
    title: str = ABSENT
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
