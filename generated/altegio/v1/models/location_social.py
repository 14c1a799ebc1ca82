# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationSocial(Model):
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
        {"facebook": STRING, "instagram": STRING, "telegram": STRING, "viber": STRING, "vk": STRING, "whatsapp": STRING}
    )
