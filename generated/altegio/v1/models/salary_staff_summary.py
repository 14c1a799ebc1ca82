# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffSummary(Model):
    """Part of another model."""

    goods_sales_count: int | Unset = UNSET
    goods_sales_sum: str | Unset = UNSET
    group_services_count: int | Unset = UNSET
    salary: str | Unset = UNSET
    services_count: int | Unset = UNSET
    services_sum: str | Unset = UNSET
    total_sum: str | Unset = UNSET
    """The sum of all."""
    working_days_count: int | Unset = UNSET
    working_hours_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "goods_sales_count": INTEGER,
            "goods_sales_sum": STRING,
            "group_services_count": INTEGER,
            "salary": STRING,
            "services_count": INTEGER,
            "services_sum": STRING,
            "total_sum": STRING,
            "working_days_count": INTEGER,
            "working_hours_count": INTEGER,
        }
    )
