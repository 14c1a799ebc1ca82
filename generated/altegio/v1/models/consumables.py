# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .consumables_consumables_item import ConsumablesConsumablesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Consumables(Model):
    """Used by update_appointment_service_consumables."""

    consumables: list[ConsumablesConsumablesItem] | Unset = UNSET
    """What it uses up; only if asked for."""

    SCHEMA: ClassVar[Object] = Object({"consumables": Array(Ref(__package__, "ConsumablesConsumablesItem"))})
