# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitLoyaltyTransactionProgram(Model):
    """Part of another model."""

    group_id: int | Unset = UNSET
    """The chain of locations."""
    id: int | Unset = UNSET
    """Its id."""
    item_type_id: int | Unset = UNSET
    """Whether the line is a service, a product or something else, by number."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
    title: str | Unset = UNSET
    """Its name."""
    value: int | Unset = UNSET
    """The value."""
    value_unit_id: int | Unset = UNSET
    """Whether the value is in percent or a sum, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "group_id": INTEGER,
            "id": INTEGER,
            "item_type_id": INTEGER,
            "loyalty_type_id": INTEGER,
            "title": STRING,
            "value": INTEGER,
            "value_unit_id": INTEGER,
        }
    )
