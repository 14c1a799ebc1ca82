# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentAccount(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    is_cash: bool = ABSENT
    is_default: bool = ABSENT
    """Whether it is the one by default."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "is_cash": BOOLEAN, "is_default": BOOLEAN, "title": STRING})
