# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .client_visits_history_record_service_consumable import ClientVisitsHistoryRecordServiceConsumable


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecordService(Model):
    """Part of another model."""

    consumables: list[ClientVisitsHistoryRecordServiceConsumable] | Unset = UNSET
    """What it uses up; only if asked for."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount_percent: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    paid_sum: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    payment_status: str | Unset = UNSET
    """How far it is paid, such as `not_paid`."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumables": Array(Ref(__package__, "ClientVisitsHistoryRecordServiceConsumable")),
            "cost_to_pay": NUMBER,
            "discount_percent": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "paid_sum": NUMBER,
            "payment_status": String(enum=("not_paid", "paid_not_full", "paid_full", "paid_over")),
            "title": STRING,
        }
    )
