# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, String


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
    symbol: str | Unset = UNSET
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
