# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, NUMBER, STRING, Model, Object, Union, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffBalance(Model):
    """Part of another model."""

    balance: str | float = ABSENT
    """What is left on it, in major units of the currency."""
    expense: str | float = ABSENT
    """The item it is booked under."""
    income: str | float = ABSENT
    """What came in, as text."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance": Union((STRING, NUMBER)), "expense": Union((STRING, NUMBER)), "income": Union((STRING, NUMBER))}
    )
