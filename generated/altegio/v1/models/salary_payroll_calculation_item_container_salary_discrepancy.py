# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object, String, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemContainerSalaryDiscrepancy(Model):
    """Part of another model."""

    actual_sum: str | float | Unset = UNSET
    difference_sum: str | float | Unset = UNSET
    reason: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_sum": Union((STRING, NUMBER)),
            "difference_sum": Union((STRING, NUMBER)),
            "reason": String(enum=("new", "deleted", "updated_rule", "updated_sum")),
        }
    )
