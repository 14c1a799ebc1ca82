# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class FiscalTransactionDocument(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    type: int = ABSENT
    """Its type."""
    type_title: str = ABSENT
    """Its type in words."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "type": INTEGER, "type_title": STRING})
