# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, STRING, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetClientListRequestFiltersItem(Model):
    """A filter of the client search."""

    state: dict[str, Any] | Unset = UNSET
    """What it asks for; depends on the type."""
    type: str | Unset = UNSET
    """What it looks at."""

    SCHEMA: ClassVar[Object] = Object({"state": Map(ANY), "type": STRING})
