# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceServiceSuggestionRelationships(Model):
    """What it can side-load."""

    attendance_service: ToOneRelationship | Unset = UNSET
    """The service with team member, duration and price."""
    record: ToOneRelationship | Unset = UNSET
    """The appointment."""

    SCHEMA: ClassVar[Object] = Object(
        {"attendance_service": Ref(__package__, "ToOneRelationship"), "record": Ref(__package__, "ToOneRelationship")}
    )
