# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentDetailsServicesItemCompanyServiceLink(Model):
    """Part of another model."""

    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"price_max": NUMBER, "price_min": NUMBER})
