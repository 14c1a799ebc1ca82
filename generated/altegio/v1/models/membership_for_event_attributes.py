# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEventAttributes(Model):
    """Part of another model."""

    number: str | Unset = UNSET
    """Its number, as printed."""
    balance: int | Unset = UNSET
    """What is left on it, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"number": STRING, "balance": INTEGER})
