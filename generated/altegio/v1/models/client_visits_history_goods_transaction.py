# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .client_visits_history_goods_transaction_good import ClientVisitsHistoryGoodsTransactionGood
    from .id_and_title import IdAndTitle
    from .team_member_with_position import TeamMemberWithPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryGoodsTransaction(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    """A note."""
    company: IdAndTitle | Unset = UNSET
    """The location."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    goods: list[ClientVisitsHistoryGoodsTransactionGood] | Unset = UNSET
    """Products."""
    id: int | Unset = UNSET
    """Its id."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    staff: TeamMemberWithPosition | Unset = UNSET
    """Team member or team members."""
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "company": Ref(__package__, "IdAndTitle"),
            "date": String(format="date-time"),
            "goods": Array(Ref(__package__, "ClientVisitsHistoryGoodsTransactionGood")),
            "id": INTEGER,
            "record_id": INTEGER,
            "staff": Ref(__package__, "TeamMemberWithPosition"),
            "visit_id": INTEGER,
        }
    )
