# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
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
    Response,
    ResponseSpec,
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[str]] = Endpoint(
    OPERATIONS["get_appointment_calendar_dates"],
    ResponseSpec(Array(STRING)),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("date", "path", String(format="date")),
        Parameter("staff_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    staff_id: int | Unset


def request(
    location_id: int | str, date: str | dt.date, *, staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[str]]:
    """The working days of a location or team member around a date.

    GET /timetable/dates/{location_id}/{date}

    Args:
        location_id: the location (int | str)
        date: a day, local to the location (str | dt.date, YYYY-MM-DD)
        staff_id: only of this team member (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[str].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/get_appointment_calendar_dates
    """
    return Call(ENDPOINT, {"location_id": location_id, "date": date, "staff_id": staff_id}, options)


def sync_detailed(
    location_id: int | str, date: str | dt.date, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[str]]]:
    """See `request`."""
    return run(client, request(location_id, date, **arguments))


def sync(
    location_id: int | str, date: str | dt.date, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[str]]:
    """See `request`."""
    return run(client, request(location_id, date, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, date: str | dt.date, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[str]]]:
    """See `request`."""
    return await run_async(client, request(location_id, date, **arguments))


async def asyncio(
    location_id: int | str, date: str | dt.date, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[str]]:
    """See `request`."""
    return (await run_async(client, request(location_id, date, **arguments))).parsed


name_errors(globals())
