# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyMembershipsSetBalanceData(Model):
    """Used by chain_loyalty_memberships_set_balance."""

    balance_container: dict[str, Any] | Unset = UNSET
    """Visits left for each service or category."""
    id: int | Unset = UNSET
    """Its id."""
    united_balance_services_count: int | Unset = UNSET
    """Number of visits, where it is common to all services."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance_container": Map(ANY), "id": INTEGER, "united_balance_services_count": INTEGER}
    )
