# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

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

ENDPOINT: Endpoint[list[models.TeamMemberScheduleDay]] = Endpoint(
    OPERATIONS["get_team_member_schedule_list"],
    ResponseSpec(Array(Ref(models.__name__, "TeamMemberScheduleDay"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("end_date", "query", String(format="date")),
        Parameter("include", "query", Array(String(enum=("busy_intervals", "off_day_type"))), wire="include[]"),
        Parameter("staff_ids", "query", Array(INTEGER), wire="staff_ids[]"),
        Parameter("start_date", "query", String(format="date")),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    end_date: str | dt.date | Unset
    include: list[Literal["busy_intervals", "off_day_type"]] | Unset
    staff_ids: list[int] | Unset
    start_date: str | dt.date | Unset


def request(
    location_id: int | str,
    *,
    end_date: str | dt.date | Unset = UNSET,
    include: list[Literal["busy_intervals", "off_day_type"]] | Unset = UNSET,
    staff_ids: list[int] | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.TeamMemberScheduleDay]]:
    """The working hours of team members over a period, with what keeps them busy if asked for.

    GET /company/{location_id}/staff/schedule

    Args:
        location_id: the location (int | str)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD, optional)
        include: related data to put into the answer (list[Literal['busy_intervals', 'off_day_type']], optional)
        staff_ids: only of these team members (list[int], optional)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TeamMemberScheduleDay].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_team_member_schedule_list
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "end_date": end_date,
            "include": include,
            "staff_ids": staff_ids,
            "start_date": start_date,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TeamMemberScheduleDay]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TeamMemberScheduleDay]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TeamMemberScheduleDay]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TeamMemberScheduleDay]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
