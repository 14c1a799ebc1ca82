# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.EventV2] = Endpoint(
    OPERATIONS["get_event_v2"],
    ResponseSpec(Ref(models.__name__, "EventV2")),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
)


def request(location_id: int | str, event_id: int | str, *, options: CallOptions | None = None) -> Call[models.EventV2]:
    """Reads a group event, under the path of early 2026.

    Deprecated: use v2.events.get_event.

    GET /companies/{location_id}/activities/{event_id}

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is EventV2.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/get_event_v2
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)


@deprecated("get_event_v2 is deprecated by Altegio; use v2.events.get_event")
def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.EventV2]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


@deprecated("get_event_v2 is deprecated by Altegio; use v2.events.get_event")
def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.EventV2]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


@deprecated("get_event_v2 is deprecated by Altegio; use v2.events.get_event")
async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.EventV2]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


@deprecated("get_event_v2 is deprecated by Altegio; use v2.events.get_event")
async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.EventV2]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())
