# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyCertificateTypesCreateRequestOnlineSale(Model):
    """Part of another model."""

    is_enabled: bool
    """Whether it is switched on."""
    description: str | Unset = UNSET
    """A description."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"description": STRING, "is_enabled": BOOLEAN, "price": NUMBER, "title": STRING}, required=("is_enabled",)
    )
