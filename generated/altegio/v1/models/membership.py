# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, Ref, String, Union

if TYPE_CHECKING:
    from .membership_balance_container import MembershipBalanceContainer
    from .membership_status import MembershipStatus
    from .membership_type import MembershipType


@define(slots=False, kw_only=True, eq=False, repr=False)
class Membership(Model):
    """A membership sold to a client: visits paid in advance.

    Used by get_membership_list, get_client_memberships, get_user_memberships.
    """

    activated_date: str | None | Unset = UNSET
    """Since when it is valid; null if not yet."""
    balance_container: MembershipBalanceContainer | Unset = UNSET
    """Visits left for each service or category."""
    balance_string: str | Unset = UNSET
    """The visits left, in words."""
    created_date: str | Unset = UNSET
    """When it was made."""
    expiration_date: str | None | Unset = UNSET
    """Last day of validity."""
    freeze_period: int | Unset = UNSET
    """How long it is frozen, in days."""
    goods_transaction_id: int | Unset = UNSET
    """Product line by which it was sold; 0 is none."""
    id: int | Unset = UNSET
    """Its id."""
    is_frozen: bool | Unset = UNSET
    """Whether it is frozen."""
    is_united_balance: bool | Unset = UNSET
    """Whether all services take from one number of visits."""
    is_united_balance_unlimited: bool | Unset = UNSET
    """Whether visits are without limit."""
    number: str | int | Unset = UNSET
    """Its number, as printed."""
    period: int | Unset = UNSET
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    status: MembershipStatus | Unset = UNSET
    """Its state."""
    type: MembershipType | Unset = UNSET
    """Its type."""
    united_balance_services_count: int | Unset = UNSET
    """Number of visits, where it is common to all services."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activated_date": String(format="date-time", nullable=True),
            "balance_container": Ref(__package__, "MembershipBalanceContainer"),
            "balance_string": STRING,
            "created_date": String(format="date-time"),
            "expiration_date": String(format="date-time", nullable=True),
            "freeze_period": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "is_frozen": BOOLEAN,
            "is_united_balance": BOOLEAN,
            "is_united_balance_unlimited": BOOLEAN,
            "number": Union((STRING, INTEGER)),
            "period": INTEGER,
            "period_unit_id": INTEGER,
            "slug": STRING,
            "status": Ref(__package__, "MembershipStatus"),
            "type": Ref(__package__, "MembershipType"),
            "united_balance_services_count": INTEGER,
        }
    )
