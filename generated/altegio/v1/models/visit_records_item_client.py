# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemClient(Model):
    """Part of another model."""

    card: str | Unset = UNSET
    """Number of the client's card."""
    email: str | Unset = UNSET
    """E-mail address."""
    fail_visits_count: float | Unset = UNSET
    """How often the client did not come."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    success_visits_count: float | Unset = UNSET
    """How often the client came."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "card": STRING,
            "email": STRING,
            "fail_visits_count": NUMBER,
            "id": INTEGER,
            "name": STRING,
            "phone": STRING,
            "success_visits_count": NUMBER,
        }
    )
