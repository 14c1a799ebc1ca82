# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Integer, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetMembershipPeriodRequest(Model):
    """Used by chain_loyalty_memberships_set_period."""

    period: int
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""

    SCHEMA: ClassVar[Object] = Object(
        {"period": INTEGER, "period_unit_id": Integer(enum=(1, 2, 3, 4))}, required=("period", "period_unit_id")
    )
