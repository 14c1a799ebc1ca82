# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
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

ENDPOINT: Endpoint[models.LoyaltyRevenueStatistics] = Endpoint(
    OPERATIONS["get_loyalty_program_revenue_statistics"],
    ResponseSpec(Ref(models.__name__, "LoyaltyRevenueStatistics")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("date_from", "query", String(format="date"), required=True),
        Parameter("date_to", "query", String(format="date"), required=True),
        Parameter("loyalty_program_id", "query", STRING, required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    date_from: Required[str | dt.date]
    date_to: Required[str | dt.date]
    loyalty_program_id: Required[str]


def request(
    location_id: int | str,
    *,
    date_from: str | dt.date,
    date_to: str | dt.date,
    loyalty_program_id: str,
    options: CallOptions | None = None,
) -> Call[models.LoyaltyRevenueStatistics]:
    """Revenue from returning and from new clients in a period, for a promotion or for all.

    GET /company/{location_id}/analytics/loyalty_programs/income

    Args:
        location_id: the location (int | str)
        date_from: first day of the period (str | dt.date, YYYY-MM-DD)
        date_to: last day of the period, included (str | dt.date, YYYY-MM-DD)
        loyalty_program_id: only this promotion (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LoyaltyRevenueStatistics.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_loyalty_program_revenue_statistics
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "date_from": date_from,
            "date_to": date_to,
            "loyalty_program_id": loyalty_program_id,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyRevenueStatistics]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyRevenueStatistics]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyRevenueStatistics]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyRevenueStatistics]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
