# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleDaySlotsItem(Model):
    """Part of another model."""

    from_: str | Unset = UNSET
    """Begin of the range."""
    to: str | Unset = UNSET
    """End of the range."""

    SCHEMA: ClassVar[Object] = Object({"from": STRING, "to": STRING}, renamed={"from": "from_"})
