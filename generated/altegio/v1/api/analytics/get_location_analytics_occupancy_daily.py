# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

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

ENDPOINT: Endpoint[list[models.AnalyticsReportOverallChartDailyRow]] = Endpoint(
    OPERATIONS["get_location_analytics_occupancy_daily"],
    ResponseSpec(Array(Ref(models.__name__, "AnalyticsReportOverallChartDailyRow")), enveloped=False),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("date_from", "query", String(format="date"), required=True),
        Parameter("date_to", "query", String(format="date"), required=True),
        Parameter("team_member_id", "query", INTEGER),
        Parameter("user_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    date_from: Required[str | dt.date]
    date_to: Required[str | dt.date]
    team_member_id: int | Unset
    user_id: int | Unset


def request(
    location_id: int | str,
    *,
    date_from: str | dt.date,
    date_to: str | dt.date,
    team_member_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.AnalyticsReportOverallChartDailyRow]]:
    """How much of the working hours is booked on each day, as points of a chart.

    A bare list, without an envelope.

    GET /company/{location_id}/analytics/overall/charts/fullness_daily

    Args:
        location_id: the location (int | str)
        date_from: first day of the period (str | dt.date, YYYY-MM-DD)
        date_to: last day of the period, included (str | dt.date, YYYY-MM-DD)
        team_member_id: only of this team member (int, optional)
        user_id: only what this user did (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[AnalyticsReportOverallChartDailyRow].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_location_analytics_occupancy_daily
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.AnalyticsReportOverallChartDailyRow]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.AnalyticsReportOverallChartDailyRow]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.AnalyticsReportOverallChartDailyRow]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.AnalyticsReportOverallChartDailyRow]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
