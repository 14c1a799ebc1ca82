# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemContainerPaid(Model):
    """Part of another model."""

    abonement_sum: str | Unset = UNSET
    bonus_sum: str | Unset = UNSET
    certificate_sum: str | Unset = UNSET
    deposit_sum: str | Unset = UNSET
    discount_sum: str | Unset = UNSET
    money_sum: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement_sum": STRING,
            "bonus_sum": STRING,
            "certificate_sum": STRING,
            "deposit_sum": STRING,
            "discount_sum": STRING,
            "money_sum": STRING,
        }
    )
