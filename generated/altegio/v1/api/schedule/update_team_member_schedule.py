# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    String,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_team_member_schedule"],
    ResponseSpec(NULL),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("start_date", "path", String(format="date")),
        Parameter("end_date", "path", String(format="date")),
    ),
    BodySpec(Ref(models.__name__, "UpdateTeamMemberScheduleRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateTeamMemberScheduleRequest | models.UpdateTeamMemberScheduleRequestDict]


def request(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    body: models.UpdateTeamMemberScheduleRequest | models.UpdateTeamMemberScheduleRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Sets the working hours of a team member.

    The server no longer has this call; use `set_team_member_schedule`.

    Deprecated: use v1.schedule.set_team_member_schedule.

    PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD)
        body: a day with its working hours (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_team_member_schedule
    """
    return Call(
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


@deprecated("update_team_member_schedule is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
def sync_detailed(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, start_date, end_date, **arguments))


@deprecated("update_team_member_schedule is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
def sync(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, start_date, end_date, **arguments)).parsed


@deprecated("update_team_member_schedule is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
async def asyncio_detailed(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, start_date, end_date, **arguments))


@deprecated("update_team_member_schedule is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
async def asyncio(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, start_date, end_date, **arguments))).parsed


name_errors(globals())
