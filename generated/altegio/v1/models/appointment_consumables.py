# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref

if TYPE_CHECKING:
    from .appointment_consumables_consumables_item import AppointmentConsumablesConsumablesItem
    from .appointment_consumables_technological_cards_item import AppointmentConsumablesTechnologicalCardsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumables(Model):
    """Used by update_appointment_service_consumables, unlink_appointment_service_association, get_appointment_consumables."""

    consumables: list[AppointmentConsumablesConsumablesItem] | Unset = UNSET
    """What it uses up; only if asked for."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    service_id: int | Unset = UNSET
    """The service."""
    technological_cards: list[AppointmentConsumablesTechnologicalCardsItem] | Unset = UNSET
    """Bills of materials."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumables": Array(Ref(__package__, "AppointmentConsumablesConsumablesItem")),
            "record_id": INTEGER,
            "service_id": INTEGER,
            "technological_cards": Array(Ref(__package__, "AppointmentConsumablesTechnologicalCardsItem")),
        }
    )
