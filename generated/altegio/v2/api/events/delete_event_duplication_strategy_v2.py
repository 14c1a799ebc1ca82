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
    OPERATIONS["delete_event_duplication_strategy_v2"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER), Parameter("strategy_id", "path", INTEGER)),
)


def request(location_id: int | str, strategy_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Deletes a pattern by which events can be repeated.

    DELETE /locations/{location_id}/events/duplication_strategies/{strategy_id}

    Args:
        location_id: the location (int | str)
        strategy_id: the pattern (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/delete_event_duplication_strategy_v2
    """
    return Call(ENDPOINT, {"location_id": location_id, "strategy_id": strategy_id}, options)


def sync_detailed(
    location_id: int | str, strategy_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, strategy_id, **arguments))


def sync(
    location_id: int | str, strategy_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, strategy_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, strategy_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, strategy_id, **arguments))


async def asyncio(
    location_id: int | str, strategy_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, strategy_id, **arguments))).parsed


name_errors(globals())
