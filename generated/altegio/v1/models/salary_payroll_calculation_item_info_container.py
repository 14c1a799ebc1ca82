# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationItemInfoContainer(Model):
    """Part of another model."""

    criteria_title: str | Unset = UNSET
    param_title: str | Unset = UNSET
    scheme_title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"criteria_title": STRING, "param_title": STRING, "scheme_title": STRING})
