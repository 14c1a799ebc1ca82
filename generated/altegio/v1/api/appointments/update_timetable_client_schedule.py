# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.ClientSchedule] = Endpoint(
    OPERATIONS["update_timetable_client_schedule"],
    ResponseSpec(Ref(models.__name__, "ClientSchedule")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("schedule_id", "path", INTEGER),
        Parameter("client_schedule_id", "path", INTEGER),
    ),
    BodySpec(Ref(models.__name__, "UpdateTimetableClientScheduleRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateTimetableClientScheduleRequest | models.UpdateTimetableClientScheduleRequestDict]


def request(
    location_id: int | str,
    schedule_id: int | str,
    client_schedule_id: int | str,
    *,
    body: models.UpdateTimetableClientScheduleRequest | models.UpdateTimetableClientScheduleRequestDict,
    options: CallOptions | None = None,
) -> Call[models.ClientSchedule]:
    """Adds series of the schedule to a client's recurring appointments, or removes some.

    Future appointments are created or deleted accordingly.

    PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}

    Args:
        location_id: the location (int | str)
        schedule_id: the schedule of recurring events (int | str)
        client_schedule_id: the client's recurring appointments in the schedule (int | str)
        body: the series the client is to be booked into (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ClientSchedule.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_timetable_client_schedule
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "schedule_id": schedule_id,
            "client_schedule_id": client_schedule_id,
            "body": body,
        },
        options,
    )


def sync_detailed(
    location_id: int | str,
    schedule_id: int | str,
    client_schedule_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.ClientSchedule]]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, client_schedule_id, **arguments))


def sync(
    location_id: int | str,
    schedule_id: int | str,
    client_schedule_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[models.ClientSchedule]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, client_schedule_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    schedule_id: int | str,
    client_schedule_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.ClientSchedule]]:
    """See `request`."""
    return await run_async(client, request(location_id, schedule_id, client_schedule_id, **arguments))


async def asyncio(
    location_id: int | str,
    schedule_id: int | str,
    client_schedule_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[models.ClientSchedule]:
    """See `request`."""
    return (await run_async(client, request(location_id, schedule_id, client_schedule_id, **arguments))).parsed


name_errors(globals())
