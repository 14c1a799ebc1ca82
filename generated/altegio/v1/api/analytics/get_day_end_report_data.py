# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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

ENDPOINT: Endpoint[models.DayEndReport] = Endpoint(
    OPERATIONS["get_day_end_report_data"],
    ResponseSpec(Ref(models.__name__, "DayEndReport")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("master_id", "query", INTEGER),
        Parameter("start_date", "query", String(format="date")),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    master_id: int | Unset
    start_date: str | dt.date | Unset


def request(
    location_id: int | str,
    *,
    master_id: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.DayEndReport]:
    """The report that closes a day: visits, sales and payments by account.

    GET /reports/z_report/{location_id}

    Args:
        location_id: the location (int | str)
        master_id: only of this team member (int, optional)
        start_date: the day of the report (str | dt.date, YYYY-MM-DD, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is DayEndReport.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/analytics-reports/get_day_end_report_data
    """
    return Call(ENDPOINT, {"location_id": location_id, "master_id": master_id, "start_date": start_date}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.DayEndReport]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.DayEndReport]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.DayEndReport]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.DayEndReport]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
