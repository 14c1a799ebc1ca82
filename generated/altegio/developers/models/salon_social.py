# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalonSocial(Model):
    """Part of another model."""

    facebook: str | Unset = UNSET
    instagram: str | Unset = UNSET
    telegram: str | Unset = UNSET
    viber: str | Unset = UNSET
    vk: str | Unset = UNSET
    whatsapp: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"facebook": STRING, "instagram": STRING, "telegram": STRING, "viber": STRING, "vk": STRING, "whatsapp": STRING}
    )
