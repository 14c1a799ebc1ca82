# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, Array, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .visit_records_item import VisitRecordsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Visit(Model):
    """Used by get_visit."""

    attendance: float | Unset = UNSET
    comment: int | Unset = UNSET
    datetime: str | Unset = UNSET
    records: list[VisitRecordsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": NUMBER,
            "comment": INTEGER,
            "datetime": String(format="date-time"),
            "records": Array(Ref(__package__, "VisitRecordsItem")),
        }
    )
