# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyMembershipsSetPeriodData(Model):
    """Used by chain_loyalty_memberships_set_period."""

    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    id: int | Unset = UNSET
    """Its id."""
    period: int | Unset = UNSET
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""

    SCHEMA: ClassVar[Object] = Object(
        {"expiration_date": String(format="date-time"), "id": INTEGER, "period": INTEGER, "period_unit_id": INTEGER}
    )
