# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, UNSET, Model, Object, Unset, define


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
