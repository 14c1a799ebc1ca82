# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitDetailsKkmTransactionDetailsContainerDocument(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    type: float | Unset = UNSET
    """Its type."""
    type_title: str | Unset = UNSET
    """Its type in words."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "type": NUMBER, "type_title": STRING})
