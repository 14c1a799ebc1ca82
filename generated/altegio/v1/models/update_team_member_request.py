# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTeamMemberRequest(Model):
    """Used by deprecated_create_team_member, update_team_member."""

    api_id: str | Unset = UNSET
    fired: float | Unset = UNSET
    has_access_timetable: bool | Unset = UNSET
    hidden: float | Unset = UNSET
    information: str | Unset = UNSET
    is_included_in_payment_policy: bool | Unset = UNSET
    is_paid_staff: bool | Unset = UNSET
    name: str | Unset = UNSET
    specialization: str | Unset = UNSET
    user_id: int | Unset = UNSET
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "fired": NUMBER,
            "has_access_timetable": BOOLEAN,
            "hidden": NUMBER,
            "information": STRING,
            "is_included_in_payment_policy": BOOLEAN,
            "is_paid_staff": BOOLEAN,
            "name": STRING,
            "specialization": STRING,
            "user_id": INTEGER,
            "weight": NUMBER,
        }
    )
