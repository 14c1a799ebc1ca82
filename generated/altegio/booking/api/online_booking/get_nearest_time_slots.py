# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.NearestTimes] = Endpoint(
    OPERATIONS["get_nearest_time_slots"],
    ResponseSpec(Ref(models.__name__, "NearestTimes")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("datetime", "query", String(format="local-date-time-t")),
        Parameter("service_ids", "query", Array(INTEGER), wire="service_ids[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    datetime: str | dt.datetime | dt.date | Unset
    service_ids: list[int] | Unset


def request(
    location_id: int | str,
    team_member_id: int | str,
    *,
    datetime: str | dt.datetime | dt.date | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.NearestTimes]:
    """Lists the free times of the next day on which a team member has any.

    GET /book_staff_seances/{location_id}/{team_member_id}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member; 0 is anyone (int | str)
        datetime: the time already chosen, as `2026-09-09T18:30` (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS,
            optional)
        service_ids: the services already chosen (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is NearestTimes.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_nearest_time_slots
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "team_member_id": team_member_id,
            "datetime": datetime,
            "service_ids": service_ids,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.NearestTimes]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments))


def sync(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.NearestTimes]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.NearestTimes]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, **arguments))


async def asyncio(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.NearestTimes]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, **arguments))).parsed


name_errors(globals())
