# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffSummary(Model):
    """Part of another model."""

    goods_sales_count: int | Unset = UNSET
    goods_sales_sum: str | float | Unset = UNSET
    group_services_count: int | Unset = UNSET
    salary: str | float | Unset = UNSET
    services_count: int | Unset = UNSET
    services_sum: str | float | Unset = UNSET
    total_sum: str | float | Unset = UNSET
    """The sum of all."""
    working_days_count: int | Unset = UNSET
    working_hours_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "goods_sales_count": INTEGER,
            "goods_sales_sum": Union((STRING, NUMBER)),
            "group_services_count": INTEGER,
            "salary": Union((STRING, NUMBER)),
            "services_count": INTEGER,
            "services_sum": Union((STRING, NUMBER)),
            "total_sum": Union((STRING, NUMBER)),
            "working_days_count": INTEGER,
            "working_hours_count": INTEGER,
        }
    )
