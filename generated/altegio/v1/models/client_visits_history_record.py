# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref, String, Union

if TYPE_CHECKING:
    from .client_visits_history_record_comer import ClientVisitsHistoryRecordComer
    from .client_visits_history_record_service import ClientVisitsHistoryRecordService
    from .client_visits_history_record_tips import ClientVisitsHistoryRecordTips
    from .id_and_title import IdAndTitle
    from .team_member_with_position import TeamMemberWithPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecord(Model):
    """Part of another model."""

    attendance: float | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    comer: ClientVisitsHistoryRecordComer | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    comment: str | Unset = UNSET
    """A note."""
    company: IdAndTitle | Unset = UNSET
    """The location."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    id: int | Unset = UNSET
    """Its id."""
    services: list[ClientVisitsHistoryRecordService] | Unset = UNSET
    """Services; may be empty."""
    staff: TeamMemberWithPosition | Unset = UNSET
    """Team member or team members."""
    tips: ClientVisitsHistoryRecordTips | Unset = UNSET
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": NUMBER,
            "comer": Ref(__package__, "ClientVisitsHistoryRecordComer"),
            "comment": STRING,
            "company": Ref(__package__, "IdAndTitle"),
            "date": String(format="date-time"),
            "id": INTEGER,
            "services": Array(Ref(__package__, "ClientVisitsHistoryRecordService")),
            "staff": Ref(__package__, "TeamMemberWithPosition"),
            "tips": Union(
                (Ref(__package__, "ClientVisitsHistoryRecordTips"), Ref(__package__, "ClientVisitsHistoryRecordTips"))
            ),
            "visit_id": INTEGER,
        }
    )
