# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Integer, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnitAttributes(Model):
    """Part of another model."""

    company_id: int
    """at least 0"""
    short_title: str
    title: str

    SCHEMA: ClassVar[Object] = Object(
        {"company_id": Integer(minimum=0), "short_title": STRING, "title": STRING},
        required=("company_id", "short_title", "title"),
        closed=True,
    )
