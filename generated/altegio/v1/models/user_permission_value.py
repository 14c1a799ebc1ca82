# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, NUMBER, STRING, Array, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserPermissionValue(Model):
    """Part of another model."""

    slug: str | Unset = UNSET
    """What it is called in the API."""
    value: str | float | bool | list[Any] | None | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object(
        {"slug": STRING, "value": Union((STRING, NUMBER, BOOLEAN, Array(ANY)), nullable=True)}
    )
