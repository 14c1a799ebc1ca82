# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

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

ENDPOINT: Endpoint[models.IntegrationStatus] = Endpoint(
    OPERATIONS["get_marketplace_integration_status"],
    ResponseSpec(Ref(models.__name__, "IntegrationStatus")),
    (Parameter("location_id", "path", INTEGER), Parameter("application_id", "path", INTEGER)),
)


def request(
    location_id: int | str, application_id: int | str, *, options: CallOptions | None = None
) -> Call[models.IntegrationStatus]:
    """Says whether and since when a location has the application, what it paid, and how the connection changed.

    `pending` waits for `marketplace_notification_settings_callback`; `freezed` is unpaid.

    GET /marketplace/salon/{location_id}/application/{application_id}

    Args:
        location_id: the location (int | str)
        application_id: the application in the Marketplace (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is IntegrationStatus.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/marketplace/get_marketplace_integration_status
    """
    return Call(ENDPOINT, {"location_id": location_id, "application_id": application_id}, options)


def sync_detailed(
    location_id: int | str, application_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.IntegrationStatus]]:
    """See `request`."""
    return run(client, request(location_id, application_id, **arguments))


def sync(
    location_id: int | str, application_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.IntegrationStatus]:
    """See `request`."""
    return run(client, request(location_id, application_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.IntegrationStatus]]:
    """See `request`."""
    return await run_async(client, request(location_id, application_id, **arguments))


async def asyncio(
    location_id: int | str, application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.IntegrationStatus]:
    """See `request`."""
    return (await run_async(client, request(location_id, application_id, **arguments))).parsed


name_errors(globals())
