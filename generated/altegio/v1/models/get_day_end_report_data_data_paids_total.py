# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataDataPaidsTotal(Model):
    """Part of another model."""

    accounts: float | Unset = UNSET
    discount: float | Unset = UNSET
    """Discount in percent."""

    SCHEMA: ClassVar[Object] = Object({"accounts": NUMBER, "discount": NUMBER})
