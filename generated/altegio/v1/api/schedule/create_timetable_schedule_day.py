# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
    AsyncClient,
    BodySpec,
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

ENDPOINT: Endpoint[models.ScheduleSeries] = Endpoint(
    OPERATIONS["create_timetable_schedule_day"],
    ResponseSpec(Ref(models.__name__, "ScheduleSeries")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("schedule_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            Array(String(enum=("events_master", "events_labels", "events_resource_instances", "events"))),
            wire="include[]",
        ),
    ),
    BodySpec(Ref(models.__name__, "CreateTimetableScheduleDayRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateTimetableScheduleDayRequest | models.CreateTimetableScheduleDayRequestDict]
    include: list[Literal["events_master", "events_labels", "events_resource_instances", "events"]] | Unset


def request(
    location_id: int | str,
    schedule_id: int | str,
    *,
    body: models.CreateTimetableScheduleDayRequest | models.CreateTimetableScheduleDayRequestDict,
    include: list[Literal["events_master", "events_labels", "events_resource_instances", "events"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.ScheduleSeries]:
    """Adds a series to a schedule: a weekday and time at which its events are repeated.

    POST /company/{location_id}/schedules/{schedule_id}/days

    Args:
        location_id: the location (int | str)
        schedule_id: the schedule of recurring events (int | str)
        include: related data to put into the answer (list[Literal['events_master', 'events_labels',
            'events_resource_instances', 'events']], optional)
        body: team member, begin, length and resources of the series (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ScheduleSeries.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/create_timetable_schedule_day
    """
    return Call(
        ENDPOINT, {"location_id": location_id, "schedule_id": schedule_id, "include": include, "body": body}, options
    )


def sync_detailed(
    location_id: int | str, schedule_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ScheduleSeries]]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, **arguments))


def sync(
    location_id: int | str, schedule_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ScheduleSeries]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, schedule_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ScheduleSeries]]:
    """See `request`."""
    return await run_async(client, request(location_id, schedule_id, **arguments))


async def asyncio(
    location_id: int | str, schedule_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ScheduleSeries]:
    """See `request`."""
    return (await run_async(client, request(location_id, schedule_id, **arguments))).parsed


name_errors(globals())
