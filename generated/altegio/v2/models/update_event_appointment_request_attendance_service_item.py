# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Number, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentRequestAttendanceServiceItem(Model):
    """The price line of a booking."""

    cost_per_unit: float
    """Price of one, in major units of the currency (at least 0, at most 1000000000)."""
    discount_percent: float
    """Discount in percent (at least 0, at most 100)."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency (at least 0, at most 1000000000)."""
    is_trial: bool | Unset = UNSET
    """Whether it is a trial."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cost_per_unit": Number(minimum=0, maximum=1000000000),
            "discount_percent": Number(minimum=0, maximum=100),
            "is_trial": BOOLEAN,
            "manual_cost": Number(minimum=0, maximum=1000000000),
        },
        required=("cost_per_unit", "discount_percent", "manual_cost"),
    )
