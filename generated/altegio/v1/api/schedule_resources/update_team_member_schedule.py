# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NULL, Ref, String

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.update_team_member_schedule_request import UpdateTeamMemberScheduleRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_team_member_schedule"],
    Answer(NULL),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("start_date", "path", String(format="date")),
        Parameter("end_date", "path", String(format="date")),
    ),
    Body(Ref(_MODELS, "UpdateTeamMemberScheduleRequest")),
)


def sync_detailed(
    location_id: int,
    team_member_id: int,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: Client,
    body: UpdateTeamMemberScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "team_member_id": team_member_id,
            "start_date": start_date,
            "end_date": end_date,
            "body": body,
        },
        options,
    )


def sync(
    location_id: int,
    team_member_id: int,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: Client,
    body: UpdateTeamMemberScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """Change schedule of a specific team member.

    PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}

    Deprecated: use v1.set_team_member_schedule.

    Args:
        location_id: int
        team_member_id: int
        start_date: str | dt.date
        end_date: str | dt.date
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_team_member_schedule
    """
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "team_member_id": team_member_id,
            "start_date": start_date,
            "end_date": end_date,
            "body": body,
        },
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    team_member_id: int,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: AsyncClient,
    body: UpdateTeamMemberScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "team_member_id": team_member_id,
            "start_date": start_date,
            "end_date": end_date,
            "body": body,
        },
        options,
    )


async def asyncio(
    location_id: int,
    team_member_id: int,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: AsyncClient,
    body: UpdateTeamMemberScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "location_id": location_id,
                "team_member_id": team_member_id,
                "start_date": start_date,
                "end_date": end_date,
                "body": body,
            },
            options,
        )
    ).parsed
