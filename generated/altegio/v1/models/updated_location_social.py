# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedLocationSocial(Model):
    """Part of another model."""

    facebook: str | Unset = UNSET
    """Address at Facebook."""
    instagram: str | Unset = UNSET
    """Address at Instagram."""
    telegram: str | Unset = UNSET
    """Address at Telegram."""
    viber: str | Unset = UNSET
    """Address at Viber."""
    vk: str | Unset = UNSET
    """Address at VK."""
    whatsapp: str | Unset = UNSET
    """Address at WhatsApp."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "facebook": STRING,
            "instagram": STRING,
            "telegram": STRING,
            "viber": STRING,
            "vk": STRING,
            "whatsapp": STRING,
        },
        open=True,
    )
