# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class RemoveUserFromLocationsRequestUserCompanyLinksItem(Model):
    """Part of another model."""

    company_id: int
    """The location."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER}, required=("company_id",))
