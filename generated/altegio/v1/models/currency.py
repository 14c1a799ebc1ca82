# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Currency(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_symbol_after_amount: bool | Unset = UNSET
    """Whether the symbol comes after the amount."""
    iso: str | Unset = UNSET
    """ISO code of the currency (at least 3 characters, at most 3 characters)."""
    name: str | Unset = UNSET
    """The name."""
    symbol: str = ABSENT
    """Symbol of the currency."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "is_symbol_after_amount": BOOLEAN,
            "iso": String(min_length=3, max_length=3),
            "name": STRING,
            "symbol": STRING,
        }
    )
