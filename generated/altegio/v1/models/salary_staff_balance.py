# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffBalance(Model):
    """Part of another model."""

    balance: str | float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    expense: str | float | Unset = UNSET
    """The item it is booked under."""
    income: str | float | Unset = UNSET
    """What came in, as text."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance": Union((STRING, NUMBER)), "expense": Union((STRING, NUMBER)), "income": Union((STRING, NUMBER))}
    )
