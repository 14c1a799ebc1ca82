# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientCount(Model):
    """Part of another model."""

    all_count: int | Unset = UNSET
    """All of them."""
    lost_count: int | Unset = UNSET
    """How many clients were lost."""
    returned_count: int | Unset = UNSET
    """How many came back."""
    returned_percent: float | Unset = UNSET
    """How many came back, in percent."""

    SCHEMA: ClassVar[Object] = Object(
        {"all_count": INTEGER, "lost_count": INTEGER, "returned_count": INTEGER, "returned_percent": NUMBER}
    )
