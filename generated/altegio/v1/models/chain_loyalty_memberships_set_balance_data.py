# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, Ref

if TYPE_CHECKING:
    from .membership_balance_container import MembershipBalanceContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyMembershipsSetBalanceData(Model):
    """Used by chain_loyalty_memberships_set_balance."""

    balance_container: MembershipBalanceContainer | Unset = UNSET
    """Visits left for each service or category."""
    id: int | Unset = UNSET
    """Its id."""
    united_balance_services_count: int | Unset = UNSET
    """Number of visits, where it is common to all services."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance_container": Ref(__package__, "MembershipBalanceContainer"),
            "id": INTEGER,
            "united_balance_services_count": INTEGER,
        }
    )
