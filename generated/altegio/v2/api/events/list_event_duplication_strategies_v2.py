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

ENDPOINT: Endpoint[list[models.EventDuplicationStrategy]] = Endpoint(
    OPERATIONS["list_event_duplication_strategies_v2"],
    ResponseSpec(Array(Ref(models.__name__, "EventDuplicationStrategy"))),
    (Parameter("location_id", "path", INTEGER),),
)


def request(
    location_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.EventDuplicationStrategy]]:
    """Lists the patterns by which events can be repeated.

    GET /locations/{location_id}/events/duplication_strategies

    Args:
        location_id: the location (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[EventDuplicationStrategy].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/list_event_duplication_strategies_v2
    """
    return Call(ENDPOINT, {"location_id": location_id}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.EventDuplicationStrategy]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.EventDuplicationStrategy]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.EventDuplicationStrategy]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.EventDuplicationStrategy]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
