# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .appointment_consumables_technological_card_items_item import AppointmentConsumablesTechnologicalCardItemsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesTechnologicalCardsItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    technological_card_items: list[AppointmentConsumablesTechnologicalCardItemsItem] | Unset = UNSET
    """What the bill of materials lists."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "technological_card_items": Array(Ref(__package__, "AppointmentConsumablesTechnologicalCardItemsItem")),
            "title": STRING,
        }
    )
