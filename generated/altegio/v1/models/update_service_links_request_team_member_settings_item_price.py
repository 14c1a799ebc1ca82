# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, NUMBER_OR_NULL, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequestTeamMemberSettingsItemPrice(Model):
    """Part of another model."""

    max: float | None | Unset = UNSET
    """Highest price, in major units of the currency; null for a fixed price."""
    min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"max": NUMBER_OR_NULL, "min": NUMBER})
