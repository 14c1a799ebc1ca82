# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.SalaryStaffPeriodDaily] = Endpoint(
    OPERATIONS["search_team_member_period_daily_salary"],
    ResponseSpec(Ref(models.__name__, "SalaryStaffPeriodDaily")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("date_from", "query", String(format="date"), required=True),
        Parameter("date_to", "query", String(format="date"), required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    date_from: Required[str | dt.date]
    date_to: Required[str | dt.date]


def request(
    location_id: int | str,
    team_member_id: int | str,
    *,
    date_from: str | dt.date,
    date_to: str | dt.date,
    options: CallOptions | None = None,
) -> Call[models.SalaryStaffPeriodDaily]:
    """What a team member earned, day by day.

    Sums come as text.

    GET /company/{location_id}/salary/period/staff/daily/{team_member_id}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        date_from: first day of the period (str | dt.date, YYYY-MM-DD)
        date_to: last day of the period, included (str | dt.date, YYYY-MM-DD)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is SalaryStaffPeriodDaily.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/salary/search_team_member_period_daily_salary
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "team_member_id": team_member_id, "date_from": date_from, "date_to": date_to},
        options,
    )


def sync_detailed(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.SalaryStaffPeriodDaily]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments))


def sync(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.SalaryStaffPeriodDaily]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.SalaryStaffPeriodDaily]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, **arguments))


async def asyncio(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.SalaryStaffPeriodDaily]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, **arguments))).parsed


name_errors(globals())
