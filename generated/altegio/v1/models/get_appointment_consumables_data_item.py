# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_appointment_consumables_data_item_consumables_item import GetAppointmentConsumablesDataItemConsumablesItem
    from .update_appointment_service_x7555_technological_cards_item import (
        UpdateAppointmentServiceX7555TechnologicalCardsItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetAppointmentConsumablesDataItem(Model):
    """Used by update_appointment_service_consumables, get_appointment_consumables."""

    consumables: list[GetAppointmentConsumablesDataItemConsumablesItem] | Unset = UNSET
    record_id: int | Unset = UNSET
    service_id: int | Unset = UNSET
    technological_cards: list[UpdateAppointmentServiceX7555TechnologicalCardsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumables": Array(Ref(__package__, "GetAppointmentConsumablesDataItemConsumablesItem")),
            "record_id": INTEGER,
            "service_id": INTEGER,
            "technological_cards": Array(Ref(__package__, "UpdateAppointmentServiceX7555TechnologicalCardsItem")),
        }
    )
