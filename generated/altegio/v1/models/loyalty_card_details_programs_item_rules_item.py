# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetailsProgramsItemRulesItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    loyalty_program_id: int | Unset = UNSET
    """The promotion."""
    loyalty_type_id: int | Unset = UNSET
    """Type of promotion, by number."""
    parameter: int | Unset = UNSET
    """From what it holds; 0 for a promotion that is always the same."""
    value: int | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "loyalty_program_id": INTEGER,
            "loyalty_type_id": INTEGER,
            "parameter": INTEGER,
            "value": INTEGER,
        }
    )
