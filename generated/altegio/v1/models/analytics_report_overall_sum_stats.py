# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .currency import Currency


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallSumStats(Model):
    """Part of another model."""

    change_percent: int | Unset = UNSET
    """Change since the period before, in percent; null if that had nothing."""
    currency: Currency | Unset = UNSET
    """The currency."""
    current_sum: str | Unset = UNSET
    previous_sum: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "change_percent": INTEGER,
            "currency": Ref(__package__, "Currency"),
            "current_sum": STRING,
            "previous_sum": STRING,
        }
    )
