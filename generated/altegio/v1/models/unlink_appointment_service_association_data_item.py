# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, Array, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnlinkAppointmentServiceAssociationDataItem(Model):
    """Used by unlink_appointment_service_association."""

    consumables: list[dict[str, Any]] | Unset = UNSET
    """What it uses up; only if asked for."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    service_id: int | Unset = UNSET
    """The service."""
    technological_cards: list[dict[str, Any]] | Unset = UNSET
    """Bills of materials."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumables": Array(Map(ANY)),
            "record_id": INTEGER,
            "service_id": INTEGER,
            "technological_cards": Array(Map(ANY)),
        }
    )
