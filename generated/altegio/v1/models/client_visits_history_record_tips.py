# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, NUMBER_OR_NULL, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecordTips(Model):
    """Part of another model."""

    has_tips: bool | Unset = UNSET
    sum: float | None | Unset = UNSET
    """Sum in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"has_tips": BOOLEAN, "sum": NUMBER_OR_NULL})
