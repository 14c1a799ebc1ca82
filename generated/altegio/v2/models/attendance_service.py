# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .attendance_service_attributes import AttendanceServiceAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceService(Model):
    """Used by list_attendance_services, list_composite_service_attendance_services."""

    attributes: AttendanceServiceAttributes
    id: str
    type: str

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AttendanceServiceAttributes"),
            "id": STRING,
            "type": String(enum=("attendance_service",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
