# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PrintFiscalReceiptRequest(Model):
    """Used by print_fiscal_receipt."""

    document_id: int
    """The document."""
    type: float
    """Its type."""
    is_pos_enabled: bool | Unset = UNSET
    """Whether the payment terminal is used."""

    SCHEMA: ClassVar[Object] = Object(
        {"document_id": INTEGER, "is_pos_enabled": BOOLEAN, "type": NUMBER}, required=("document_id", "type")
    )
