# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .membership_balance_container import MembershipBalanceContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipWithBalance(Model):
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetMembershipBalanceRequest(Model):
    """Used by chain_loyalty_memberships_set_balance."""

    services_balance_count: list[SetMembershipBalanceRequestServicesBalanceCountItem] | Unset = UNSET
    """Visits left for each service or category."""
    united_balance_services_count: int | Unset = UNSET
    """Number of visits, where it is common to all services."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "services_balance_count": Array(Ref(__package__, "SetMembershipBalanceRequestServicesBalanceCountItem")),
            "united_balance_services_count": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetMembershipBalanceRequestServicesBalanceCountItem(Model):
    """Part of another model."""

    balance: int
    """What is left on it, in major units of the currency."""
    service_id: int
    """The service."""

    SCHEMA: ClassVar[Object] = Object({"balance": INTEGER, "service_id": INTEGER}, required=("balance", "service_id"))
