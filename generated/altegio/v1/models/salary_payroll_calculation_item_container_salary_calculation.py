# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object, String


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
