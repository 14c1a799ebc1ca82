# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserPermissionOption(Model):
    """Part of another model."""

    is_disabled: bool | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""
    value: float | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object({"is_disabled": BOOLEAN, "title": STRING, "value": NUMBER})
