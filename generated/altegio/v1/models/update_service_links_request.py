# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref

if TYPE_CHECKING:
    from .update_service_links_request_team_member_settings_item import UpdateServiceLinksRequestTeamMemberSettingsItem
    from .update_service_links_request_translations_item import UpdateServiceLinksRequestTranslationsItem


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
