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

ENDPOINT: Endpoint[models.NotificationSettings] = Endpoint(
    OPERATIONS["get_event_notification_settings"],
    ResponseSpec(Ref(models.__name__, "NotificationSettings")),
    (Parameter("location_id", "path", INTEGER),),
)


def request(location_id: int | str, *, options: CallOptions | None = None) -> Call[models.NotificationSettings]:
    """Reads to which addresses the webhooks of a location are sent, and which ones.

    If there are several integrations, the flags are those of the first address. If nothing was ever set, it raises
    NotFoundError.

    GET /hooks_settings/{location_id}

    Args:
        location_id: the location (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is NotificationSettings.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/webhooks/get_event_notification_settings
    """
    return Call(ENDPOINT, {"location_id": location_id}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.NotificationSettings]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.NotificationSettings]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.NotificationSettings]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.NotificationSettings]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
