# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .enable_team_member_tips_data_item_staff_employee import EnableTeamMemberTipsDataItemStaffEmployee
    from .get_transaction_data_client import GetTransactionDataClient
    from .staff_position import StaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class EnableTeamMemberTipsDataItemStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    employee: EnableTeamMemberTipsDataItemStaffEmployee | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    position: StaffPosition | Unset = UNSET
    specialization: str | Unset = UNSET
    user: GetTransactionDataClient | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "employee": Ref(__package__, "EnableTeamMemberTipsDataItemStaffEmployee"),
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "StaffPosition"),
            "specialization": STRING,
            "user": Ref(__package__, "GetTransactionDataClient"),
        }
    )
