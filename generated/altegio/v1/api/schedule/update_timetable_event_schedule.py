# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Schedule] = Endpoint(
    OPERATIONS["update_timetable_event_schedule"],
    ResponseSpec(Ref(models.__name__, "Schedule")),
    (Parameter("location_id", "path", INTEGER), Parameter("schedule_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateTimetableEventScheduleRequest"), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: models.UpdateTimetableEventScheduleRequest | models.UpdateTimetableEventScheduleRequestDict | Unset


def request(
    location_id: int | str,
    schedule_id: int | str,
    *,
    body: models.UpdateTimetableEventScheduleRequest | models.UpdateTimetableEventScheduleRequestDict | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Schedule]:
    """Changes a schedule.

    PATCH /company/{location_id}/schedules/{schedule_id}

    Args:
        location_id: the location (int | str)
        schedule_id: the schedule of recurring events (int | str)
        body: the fields to change (a model or a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Schedule.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_timetable_event_schedule
    """
    return Call(ENDPOINT, {"location_id": location_id, "schedule_id": schedule_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, schedule_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Schedule]]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, **arguments))


def sync(
    location_id: int | str, schedule_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Schedule]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, schedule_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Schedule]]:
    """See `request`."""
    return await run_async(client, request(location_id, schedule_id, **arguments))


async def asyncio(
    location_id: int | str, schedule_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Schedule]:
    """See `request`."""
    return (await run_async(client, request(location_id, schedule_id, **arguments))).parsed


name_errors(globals())
