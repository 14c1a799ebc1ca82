# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEventService(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    title: str | Unset = UNSET
    """Its name."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "category_id": INTEGER,
            "title": STRING,
            "price_min": NUMBER,
            "price_max": NUMBER,
            "prepaid": STRING,
        }
    )
