# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .membership_balance_container import MembershipBalanceContainer
    from .membership_status import MembershipStatus
    from .membership_type import MembershipType


@define(slots=False, kw_only=True, eq=False, repr=False)
class Membership(Model):
    """Used by get_membership_list, get_client_memberships, get_user_memberships."""

    activated_date: str | None | Unset = UNSET
    balance_container: MembershipBalanceContainer | Unset = UNSET
    balance_string: str | Unset = UNSET
    created_date: str | Unset = UNSET
    expiration_date: str | None | Unset = UNSET
    freeze_period: int | Unset = UNSET
    goods_transaction_id: int | Unset = UNSET
    id: int | Unset = UNSET
    is_frozen: bool | Unset = UNSET
    is_united_balance: bool | Unset = UNSET
    is_united_balance_unlimited: bool | Unset = UNSET
    number: str | Unset = UNSET
    period: int | Unset = UNSET
    period_unit_id: int | Unset = UNSET
    slug: str | Unset = UNSET
    status: MembershipStatus | Unset = UNSET
    type: MembershipType | Unset = UNSET
    united_balance_services_count: int | Unset = UNSET

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
            "number": STRING,
            "period": INTEGER,
            "period_unit_id": INTEGER,
            "slug": STRING,
            "status": Ref(__package__, "MembershipStatus"),
            "type": Ref(__package__, "MembershipType"),
            "united_balance_services_count": INTEGER,
        }
    )
