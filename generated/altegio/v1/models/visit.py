# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Array, Object, Ref, String

if TYPE_CHECKING:
    from .visit_records_item import VisitRecordsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Visit(Model):
    """A client's visit, with one or more appointments.

    Used by get_visit.
    """

    attendance: float | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    comment: int | Unset = UNSET
    """A note."""
    datetime: str | Unset = UNSET
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    records: list[VisitRecordsItem] | Unset = UNSET
    """Appointments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": NUMBER,
            "comment": INTEGER,
            "datetime": String(format="date-time"),
            "records": Array(Ref(__package__, "VisitRecordsItem")),
        }
    )
