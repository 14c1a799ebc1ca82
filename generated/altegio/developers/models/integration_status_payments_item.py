# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusPaymentsItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_refunded: bool | Unset = UNSET
    payment_date: str | Unset = UNSET
    """When it was paid."""
    payment_sum: float | Unset = UNSET
    """Sum paid."""
    period_from: str | Unset = UNSET
    """First day paid for, inclusive."""
    period_to: str | Unset = UNSET
    """Last day paid for, inclusive."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "is_refunded": BOOLEAN,
            "payment_date": STRING,
            "payment_sum": NUMBER,
            "period_from": STRING,
            "period_to": STRING,
        }
    )
