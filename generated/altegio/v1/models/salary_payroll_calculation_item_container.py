# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Array, Object, Ref, String, Union

if TYPE_CHECKING:
    from .salary_payroll_calculation_item_container_paid import SalaryPayrollCalculationItemContainerPaid
    from .salary_payroll_calculation_item_container_salary_discrepancy import (
        SalaryPayrollCalculationItemContainerSalaryDiscrepancy,
    )
    from .salary_payroll_calculation_item_info_container import SalaryPayrollCalculationItemInfoContainer
    from .salary_payroll_calculation_item_target_container import SalaryPayrollCalculationItemTargetContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemContainer(Model):
    """Part of another model."""

    client_id: int | None | Unset = UNSET
    """The client; 0 is none."""
    cost: str | float | None | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    item_id: int | Unset = UNSET
    """What the line is about: a service or a product, by `item_type_id`."""
    item_type_slug: str | Unset = UNSET
    paid: SalaryPayrollCalculationItemContainerPaid | None | Unset = UNSET
    """What was paid, in major units of the currency."""
    record_id: int | None | Unset = UNSET
    """The appointment; 0 is none."""
    salary_calculation_info: SalaryPayrollCalculationItemInfoContainer | Unset = UNSET
    salary_discrepancy: SalaryPayrollCalculationItemContainerSalaryDiscrepancy | None | Unset = UNSET
    salary_sum: str | float | Unset = UNSET
    targets: list[SalaryPayrollCalculationItemTargetContainer] | Unset = UNSET
    time: str | Unset = UNSET
    """Time of day."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_id": INTEGER_OR_NULL,
            "cost": Union((STRING, NUMBER), nullable=True),
            "date": String(format="date"),
            "item_id": INTEGER,
            "item_type_slug": String(
                enum=("periodic", "sale", "record", "bonus", "penalty", "retro_bonus", "activity")
            ),
            "paid": Ref(__package__, "SalaryPayrollCalculationItemContainerPaid", nullable=True),
            "record_id": INTEGER_OR_NULL,
            "salary_calculation_info": Ref(__package__, "SalaryPayrollCalculationItemInfoContainer"),
            "salary_discrepancy": Ref(
                __package__, "SalaryPayrollCalculationItemContainerSalaryDiscrepancy", nullable=True
            ),
            "salary_sum": Union((STRING, NUMBER)),
            "targets": Array(Ref(__package__, "SalaryPayrollCalculationItemTargetContainer")),
            "time": STRING,
        }
    )
