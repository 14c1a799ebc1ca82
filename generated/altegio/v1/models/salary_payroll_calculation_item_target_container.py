# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER_OR_NULL, NUMBER, STRING, Object, Ref, String, Union

if TYPE_CHECKING:
    from .salary_payroll_calculation_item_container_salary_calculation import (
        SalaryPayrollCalculationItemContainerSalaryCalculation,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemTargetContainer(Model):
    """Part of another model."""

    cost: str | float | None | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    net_cost: str | float | None | Unset = UNSET
    salary_calculation: SalaryPayrollCalculationItemContainerSalaryCalculation | None | Unset = UNSET
    salary_promotion_sum: str | float | None | Unset = UNSET
    salary_sum: str | float | None | Unset = UNSET
    target_id: int | None | Unset = UNSET
    target_type_slug: str | None | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cost": Union((STRING, NUMBER), nullable=True),
            "net_cost": Union((STRING, NUMBER), nullable=True),
            "salary_calculation": Ref(
                __package__, "SalaryPayrollCalculationItemContainerSalaryCalculation", nullable=True
            ),
            "salary_promotion_sum": Union((STRING, NUMBER), nullable=True),
            "salary_sum": Union((STRING, NUMBER), nullable=True),
            "target_id": INTEGER_OR_NULL,
            "target_type_slug": String(enum=("service", "good"), nullable=True),
            "title": STRING,
        }
    )
