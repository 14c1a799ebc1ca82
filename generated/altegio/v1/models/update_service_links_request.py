# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    NUMBER_OR_NULL,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequest(Model):
    """Used by update_service_links."""

    resource_ids: list[int]
    """Resources it uses; those not sent are taken off."""
    service_id: int
    """The service."""
    team_member_settings: list[UpdateServiceLinksRequestTeamMemberSettingsItem]
    """Team members who provide it, with duration and price; those not sent are taken off."""
    translations: list[UpdateServiceLinksRequestTranslationsItem]
    """Its name in other languages."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "resource_ids": Array(INTEGER),
            "service_id": INTEGER,
            "team_member_settings": Array(Ref(__package__, "UpdateServiceLinksRequestTeamMemberSettingsItem")),
            "translations": Array(Ref(__package__, "UpdateServiceLinksRequestTranslationsItem")),
        },
        required=("resource_ids", "service_id", "team_member_settings", "translations"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequestTeamMemberSettingsItem(Model):
    """Part of another model."""

    hours: int | Unset = UNSET
    """Hours of the duration (at least 0)."""
    minutes: int | Unset = UNSET
    """Minutes of the duration, beside the hours (at least 0, at most 59)."""
    price: UpdateServiceLinksRequestTeamMemberSettingsItemPrice | None | Unset = UNSET
    """Price in major units of the currency."""
    team_member_id: int | Unset = UNSET
    """The team member."""
    tech_card_id: int | Unset = UNSET
    """Bill of materials."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "hours": Integer(minimum=0),
            "minutes": Integer(minimum=0, maximum=59),
            "price": Ref(__package__, "UpdateServiceLinksRequestTeamMemberSettingsItemPrice", nullable=True),
            "team_member_id": INTEGER,
            "tech_card_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequestTeamMemberSettingsItemPrice(Model):
    """Part of another model."""

    max: float | None | Unset = UNSET
    """Highest price, in major units of the currency; null for a fixed price."""
    min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"max": NUMBER_OR_NULL, "min": NUMBER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequestTranslationsItem(Model):
    """Part of another model."""

    language_id: int | Unset = UNSET
    """The language."""
    translation: str | Unset = UNSET
    """The name in that language; an empty text removes it."""

    SCHEMA: ClassVar[Object] = Object({"language_id": INTEGER, "translation": STRING})
