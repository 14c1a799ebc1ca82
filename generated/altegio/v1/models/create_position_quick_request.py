# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatePositionQuickRequest(Model):
    """Used by create_position_quick."""

    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"title": STRING}, required=("title",))
