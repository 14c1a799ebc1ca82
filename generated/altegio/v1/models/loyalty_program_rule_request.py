# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyProgramRuleRequest(Model):
    """Part of another model."""

    parameter: int | Unset = UNSET
    """From what it holds; 0 for a promotion that is always the same."""
    service_id: int | Unset = UNSET
    """The service."""
    value: float | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object({"parameter": INTEGER, "service_id": INTEGER, "value": NUMBER})
