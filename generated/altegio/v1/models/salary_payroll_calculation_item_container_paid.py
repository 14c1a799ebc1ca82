# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object, Union


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
