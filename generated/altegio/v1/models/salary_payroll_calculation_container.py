# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Array, Object, Ref, String, Union

if TYPE_CHECKING:
    from .currency import Currency


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationContainer(Model):
    """Used by get_team_member_payroll_calculation."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    date_create: str | Unset = UNSET
    """When it was made (YYYY-MM-DD)."""
    date_from: str | Unset = UNSET
    """First day (YYYY-MM-DD)."""
    date_to: str | Unset = UNSET
    """Last day (YYYY-MM-DD)."""
    id: int | Unset = UNSET
    """Its id."""
    staff_id: int | Unset = UNSET
    """The team member."""
    status: str | Unset = UNSET
    """Its state."""
    currency: Currency | Unset = UNSET
    """The currency."""
    salary_items: list[SalaryPayrollCalculationItemContainer] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "comment": STRING,
            "company_id": INTEGER,
            "date_create": String(format="date"),
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "id": INTEGER,
            "staff_id": INTEGER,
            "status": String(enum=("draft", "confirmed")),
            "currency": Ref(__package__, "Currency"),
            "salary_items": Array(Ref(__package__, "SalaryPayrollCalculationItemContainer")),
        }
    )


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemContainerPaid(Model):
    """Part of another model."""

    abonement_sum: str | float | Unset = UNSET
    bonus_sum: str | float | Unset = UNSET
    certificate_sum: str | float | Unset = UNSET
    deposit_sum: str | float | Unset = UNSET
    discount_sum: str | float | Unset = UNSET
    money_sum: str | float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement_sum": Union((STRING, NUMBER)),
            "bonus_sum": Union((STRING, NUMBER)),
            "certificate_sum": Union((STRING, NUMBER)),
            "deposit_sum": Union((STRING, NUMBER)),
            "discount_sum": Union((STRING, NUMBER)),
            "money_sum": Union((STRING, NUMBER)),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemContainerSalaryCalculation(Model):
    """Part of another model."""

    description: str | Unset = UNSET
    """A description."""
    type_slug: str | Unset = UNSET
    value: float | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {"description": STRING, "type_slug": String(enum=("fix", "percent")), "value": NUMBER}
    )


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemInfoContainer(Model):
    """Part of another model."""

    criteria_title: str | Unset = UNSET
    param_title: str | Unset = UNSET
    scheme_title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"criteria_title": STRING, "param_title": STRING, "scheme_title": STRING})


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
