# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    Array,
    Model,
    Object,
    Ref,
    String,
    Union,
    define,
)

if TYPE_CHECKING:
    from .currency import Currency


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationContainer(Model):
    """Used by get_team_member_payroll_calculation."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    date_create: str = ABSENT
    """When it was made (YYYY-MM-DD)."""
    date_from: str = ABSENT
    """First day (YYYY-MM-DD)."""
    date_to: str = ABSENT
    """Last day (YYYY-MM-DD)."""
    id: int = ABSENT
    """Its id."""
    staff_id: int = ABSENT
    """The team member."""
    status: str = ABSENT
    """Its state."""
    currency: Currency = ABSENT
    """The currency."""
    salary_items: list[SalaryPayrollCalculationItemContainer] = ABSENT

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

    client_id: int | None = ABSENT
    """The client; 0 is none."""
    cost: str | float | None = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    item_id: int = ABSENT
    """What the line is about: a service or a product, by `item_type_id`."""
    item_type_slug: str = ABSENT
    paid: SalaryPayrollCalculationItemContainerPaid | None = ABSENT
    """What was paid, in major units of the currency."""
    record_id: int | None = ABSENT
    """The appointment; 0 is none."""
    salary_calculation_info: SalaryPayrollCalculationItemInfoContainer = ABSENT
    salary_discrepancy: SalaryPayrollCalculationItemContainerSalaryDiscrepancy | None = ABSENT
    salary_sum: str | float = ABSENT
    targets: list[SalaryPayrollCalculationItemTargetContainer] = ABSENT
    time: str = ABSENT
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

    abonement_sum: str | float = ABSENT
    bonus_sum: str | float = ABSENT
    certificate_sum: str | float = ABSENT
    deposit_sum: str | float = ABSENT
    discount_sum: str | float = ABSENT
    money_sum: str | float = ABSENT

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

    description: str = ABSENT
    """A description."""
    type_slug: str = ABSENT
    value: float = ABSENT
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {"description": STRING, "type_slug": String(enum=("fix", "percent")), "value": NUMBER}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemContainerSalaryDiscrepancy(Model):
    """Part of another model."""

    actual_sum: str | float = ABSENT
    difference_sum: str | float = ABSENT
    reason: str = ABSENT

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

    criteria_title: str = ABSENT
    param_title: str = ABSENT
    scheme_title: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"criteria_title": STRING, "param_title": STRING, "scheme_title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemTargetContainer(Model):
    """Part of another model."""

    cost: str | float | None = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    net_cost: str | float | None = ABSENT
    salary_calculation: SalaryPayrollCalculationItemContainerSalaryCalculation | None = ABSENT
    salary_promotion_sum: str | float | None = ABSENT
    salary_sum: str | float | None = ABSENT
    target_id: int | None = ABSENT
    target_type_slug: str | None = ABSENT
    title: str = ABSENT
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
