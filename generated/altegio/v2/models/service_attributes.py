# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceAttributes(Model):
    """The fields of a service."""

    category_id: int
    """The category it is in."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"category_id": INTEGER, "title": STRING}, required=("category_id", "title"))
