# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NULL, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.schedule_team_member_update_deprecated_request_item import (
        ScheduleTeamMemberUpdateDeprecatedRequestItem,
    )

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["schedule_team_member_update_deprecated"],
    Answer(NULL),
    (Parameter("location_id", "path", INTEGER), Parameter("team_member_id", "path", INTEGER)),
    Body(Array(Ref(_MODELS, "ScheduleTeamMemberUpdateDeprecatedRequestItem"))),
)


def sync_detailed(
    location_id: int,
    team_member_id: int,
    *,
    client: Client,
    body: list[ScheduleTeamMemberUpdateDeprecatedRequestItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "body": body}, options)


def sync(
    location_id: int,
    team_member_id: int,
    *,
    client: Client,
    body: list[ScheduleTeamMemberUpdateDeprecatedRequestItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """Update team member schedule (deprecated).

    PUT /schedule/{location_id}/{team_member_id}

    Deprecated: use v1.set_team_member_schedule.

    Args:
        location_id: int
        team_member_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/schedule_team_member_update_deprecated
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "body": body}, options
    ).parsed


async def asyncio_detailed(
    location_id: int,
    team_member_id: int,
    *,
    client: AsyncClient,
    body: list[ScheduleTeamMemberUpdateDeprecatedRequestItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "body": body}, options
    )


async def asyncio(
    location_id: int,
    team_member_id: int,
    *,
    client: AsyncClient,
    body: list[ScheduleTeamMemberUpdateDeprecatedRequestItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "body": body}, options
        )
    ).parsed
