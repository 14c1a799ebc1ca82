# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from altegio_core.operations.generated import (
    ANY,
    INTEGER,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[dict[str, Any] | None] = Endpoint(
    OPERATIONS["uninstall_marketplace_app"],
    ResponseSpec(Map(ANY, nullable=True)),
    (Parameter("location_id", "path", INTEGER), Parameter("application_id", "path", INTEGER)),
)


def request(
    location_id: int | str, application_id: int | str, *, options: CallOptions | None = None
) -> Call[dict[str, Any] | None]:
    """Takes the application away from a location.

    POST /marketplace/salon/{location_id}/application/{application_id}/uninstall

    Args:
        location_id: the location (int | str)
        application_id: the application in the Marketplace (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any] | None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/marketplace/uninstall_marketplace_app
    """
    return Call(ENDPOINT, {"location_id": location_id, "application_id": application_id}, options)


def sync_detailed(
    location_id: int | str, application_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[dict[str, Any] | None]]:
    """See `request`."""
    return run(client, request(location_id, application_id, **arguments))


def sync(
    location_id: int | str, application_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[dict[str, Any] | None]:
    """See `request`."""
    return run(client, request(location_id, application_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[dict[str, Any] | None]]:
    """See `request`."""
    return await run_async(client, request(location_id, application_id, **arguments))


async def asyncio(
    location_id: int | str, application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[dict[str, Any] | None]:
    """See `request`."""
    return (await run_async(client, request(location_id, application_id, **arguments))).parsed


name_errors(globals())
