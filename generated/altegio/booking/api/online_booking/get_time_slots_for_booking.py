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
    Ref,
    Response,
    ResponseSpec,
    String,
    Union,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.TimeSlot]] = Endpoint(
    OPERATIONS["get_time_slots_for_booking"],
    ResponseSpec(Array(Ref(models.__name__, "TimeSlot"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("date", "path", String(format="date")),
        Parameter("service_ids", "query", Union((Array(INTEGER), STRING)), wire="service_ids[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    service_ids: list[int] | str | Unset


def request(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    service_ids: list[int] | str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.TimeSlot]]:
    """Lists free times of a day.

    Book with the `datetime` unchanged; the hour in `time` may have one digit.

    GET /book_times/{location_id}/{team_member_id}/{date}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member; 0 is anyone (int | str)
        date: the day (str | dt.date, YYYY-MM-DD)
        service_ids: the services already chosen (list[int] | str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TimeSlot].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_time_slots_for_booking
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "team_member_id": team_member_id, "date": date, "service_ids": service_ids},
        options,
    )


def sync_detailed(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[list[models.TimeSlot]]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, date, **arguments))


def sync(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[list[models.TimeSlot]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, date, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[list[models.TimeSlot]]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, date, **arguments))


async def asyncio(
    location_id: int | str,
    team_member_id: int | str,
    date: str | dt.date,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[list[models.TimeSlot]]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, date, **arguments))).parsed


name_errors(globals())
