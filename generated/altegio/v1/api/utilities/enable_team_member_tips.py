# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.enable_team_member_tips_data_item import EnableTeamMemberTipsDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[EnableTeamMemberTipsDataItem]] = Endpoint(
    OPERATIONS["enable_team_member_tips"],
    Answer(Array(Ref(_MODELS, "EnableTeamMemberTipsDataItem"))),
    (Parameter("location_id", "path", INTEGER), Parameter("master_tips_settings_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, master_tips_settings_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[EnableTeamMemberTipsDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client, ENDPOINT, {"location_id": location_id, "master_tips_settings_id": master_tips_settings_id}, options
    )


def sync(
    location_id: int, master_tips_settings_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[EnableTeamMemberTipsDataItem]]:
    """Enable Tips for the team member.

    GET /tips/{location_id}/settings/{master_tips_settings_id}/enable

    Args:
        location_id: int
        master_tips_settings_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[EnableTeamMemberTipsDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/utilities/enable_team_member_tips
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "master_tips_settings_id": master_tips_settings_id}, options
    ).parsed


async def asyncio_detailed(
    location_id: int, master_tips_settings_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[EnableTeamMemberTipsDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "master_tips_settings_id": master_tips_settings_id}, options
    )


async def asyncio(
    location_id: int, master_tips_settings_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[EnableTeamMemberTipsDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "master_tips_settings_id": master_tips_settings_id}, options
        )
    ).parsed
