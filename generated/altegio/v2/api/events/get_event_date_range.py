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

ENDPOINT: Endpoint[models.EventDateRange] = Endpoint(
    OPERATIONS["get_event_date_range"],
    ResponseSpec(Ref(models.__name__, "EventDateRange")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_from", "query", String(format="local-date-time"), wire="filter[from]", required=True),
        Parameter("filter_to", "query", String(format="local-date-time"), wire="filter[to]", required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_from: Required[str | dt.datetime | dt.date]
    filter_to: Required[str | dt.datetime | dt.date]


def request(
    location_id: int | str,
    *,
    filter_from: str | dt.datetime | dt.date,
    filter_to: str | dt.datetime | dt.date,
    options: CallOptions | None = None,
) -> Call[models.EventDateRange]:
    """The first and the last day with events in a period; both are null if there are none.

    GET /locations/{location_id}/events/dates/range

    Args:
        location_id: the location (int | str)
        filter_from: begin of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_to: end of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is EventDateRange.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/get_event_date_range
    """
    return Call(ENDPOINT, {"location_id": location_id, "filter_from": filter_from, "filter_to": filter_to}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventDateRange]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.EventDateRange]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventDateRange]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.EventDateRange]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
