# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCard(Model):
    """Part of another model."""

    balance: float
    id: int
    """Its id."""
    number: str
    phone: str
    """Phone number with country code."""

    SCHEMA: ClassVar[Object] = Object(
        {"balance": NUMBER, "id": INTEGER, "number": STRING, "phone": STRING},
        required=("balance", "id", "number", "phone"),
    )
