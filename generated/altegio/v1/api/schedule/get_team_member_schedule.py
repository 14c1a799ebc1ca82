# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
    AsyncClient,
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

ENDPOINT: Endpoint[list[models.ScheduleDay]] = Endpoint(
    OPERATIONS["get_team_member_schedule"],
    ResponseSpec(Array(Ref(models.__name__, "ScheduleDay"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("start_date", "path", String(format="date")),
        Parameter("end_date", "path", String(format="date")),
    ),
)


def request(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    options: CallOptions | None = None,
) -> Call[list[models.ScheduleDay]]:
    """The working hours of a team member, day by day, over a period.

    GET /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ScheduleDay].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "team_member_id": team_member_id, "start_date": start_date, "end_date": end_date},
        options,
    )


def sync_detailed(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.ScheduleDay]]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, start_date, end_date, **arguments))


def sync(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Envelope[list[models.ScheduleDay]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, start_date, end_date, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.ScheduleDay]]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, start_date, end_date, **arguments))


async def asyncio(
    location_id: int | str,
    team_member_id: int | str,
    start_date: str | dt.date,
    end_date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Envelope[list[models.ScheduleDay]]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, start_date, end_date, **arguments))).parsed


name_errors(globals())
