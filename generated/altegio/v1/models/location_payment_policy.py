# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationPaymentPolicy(Model):
    """Part of another model."""

    type: str | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object({"type": String(enum=("none", "deposit", "card_guarantee"))})
