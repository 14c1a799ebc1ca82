# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
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
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_timetable_event_schedule"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER), Parameter("schedule_id", "path", INTEGER)),
)


def request(location_id: int | str, schedule_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Deletes a schedule with its series and all their events.

    DELETE /company/{location_id}/schedules/{schedule_id}

    Args:
        location_id: the location (int | str)
        schedule_id: the schedule of recurring events (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/delete_timetable_event_schedule
    """
    return Call(ENDPOINT, {"location_id": location_id, "schedule_id": schedule_id}, options)


def sync_detailed(
    location_id: int | str, schedule_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, **arguments))


def sync(
    location_id: int | str, schedule_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, schedule_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, schedule_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, schedule_id, **arguments))


async def asyncio(
    location_id: int | str, schedule_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, schedule_id, **arguments))).parsed


name_errors(globals())
