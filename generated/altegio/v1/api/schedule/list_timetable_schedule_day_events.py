# Generated; do not edit.

from __future__ import annotations

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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ScheduledEvent]] = Endpoint(
    OPERATIONS["list_timetable_schedule_day_events"],
    ResponseSpec(Array(Ref(models.__name__, "ScheduledEvent"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("schedule_id", "path", INTEGER),
        Parameter("day_id", "path", INTEGER),
    ),
)


def request(
    location_id: int | str, schedule_id: int | str, day_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.ScheduledEvent]]:
    """Lists the events a series of a schedule has made.

    GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events

    Args:
        location_id: the location (int | str)
        schedule_id: the schedule of recurring events (int | str)
        day_id: the series within the schedule (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ScheduledEvent].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/list_timetable_schedule_day_events
    """
    return Call(ENDPOINT, {"location_id": location_id, "schedule_id": schedule_id, "day_id": day_id}, options)


def sync_detailed(
    location_id: int | str, schedule_id: int | str, day_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ScheduledEvent]]]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, day_id, **arguments))


def sync(
    location_id: int | str, schedule_id: int | str, day_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.ScheduledEvent]]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, day_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    schedule_id: int | str,
    day_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.ScheduledEvent]]]:
    """See `request`."""
    return await run_async(client, request(location_id, schedule_id, day_id, **arguments))


async def asyncio(
    location_id: int | str,
    schedule_id: int | str,
    day_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Envelope[list[models.ScheduledEvent]]:
    """See `request`."""
    return (await run_async(client, request(location_id, schedule_id, day_id, **arguments))).parsed


name_errors(globals())
