# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryAttributes(Model):
    """The fields of a service category."""

    salon_service_id: int
    """Id of its link to the location."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"salon_service_id": INTEGER, "title": STRING}, required=("salon_service_id", "title")
    )
