# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentV2RequestAttendanceServiceItem(Model):
    """Part of another model."""

    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount_percent: float
    """Discount in percent."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object(
        {"cost_per_unit": NUMBER, "discount_percent": NUMBER, "manual_cost": NUMBER},
        required=("cost_per_unit", "discount_percent", "manual_cost"),
    )
