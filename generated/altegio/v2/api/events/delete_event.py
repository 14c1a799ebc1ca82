# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    NULL,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Integer,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_event"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", Integer(minimum=1)), Parameter("event_id", "path", Integer(minimum=1))),
)


def request(location_id: int | str, event_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Deletes an event, which cancels all its bookings and frees team member and resources.

    It leaves the lists, and can still be read by its id.

    DELETE /locations/{location_id}/events/{event_id}

    Args:
        location_id: the location (int | str, at least 1)
        event_id: the group event (int | str, at least 1)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/delete_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)


def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


def sync(location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())
