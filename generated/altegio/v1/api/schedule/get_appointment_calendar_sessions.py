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

ENDPOINT: Endpoint[list[models.CalendarSession]] = Endpoint(
    OPERATIONS["get_appointment_calendar_sessions"],
    ResponseSpec(Array(Ref(models.__name__, "CalendarSession"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("date", "path", String(format="date")),
    ),
)


def request(
    location_id: int | str, team_member_id: int | str, date: str | dt.date, *, options: CallOptions | None = None
) -> Call[list[models.CalendarSession]]:
    """The times of a team member's working day, each free or busy.

    GET /timetable/seances/{location_id}/{team_member_id}/{date}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        date: a day, local to the location (str | dt.date, YYYY-MM-DD)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[CalendarSession].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_sessions
    """
    return Call(ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "date": date}, options)


def sync_detailed(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.CalendarSession]]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, date, **arguments))


def sync(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Envelope[list[models.CalendarSession]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, date, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.CalendarSession]]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, date, **arguments))


async def asyncio(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Envelope[list[models.CalendarSession]]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, date, **arguments))).parsed


name_errors(globals())
