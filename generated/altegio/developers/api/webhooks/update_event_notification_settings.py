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

ENDPOINT: Endpoint[models.NotificationSettings] = Endpoint(
    OPERATIONS["update_event_notification_settings"],
    ResponseSpec(Ref(models.__name__, "NotificationSettings")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "UpdateNotificationSettingsRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateNotificationSettingsRequest | models.UpdateNotificationSettingsRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.UpdateNotificationSettingsRequest | models.UpdateNotificationSettingsRequestDict,
    options: CallOptions | None = None,
) -> Call[models.NotificationSettings]:
    """Replaces the settings of the whole location: addresses of other integrations that are left out are removed, and
    the flags apply to all.

    Use altegio.webhooks.subscribe, which keeps existing settings.

    POST /hooks_settings/{location_id}

    Args:
        location_id: the location (int | str)
        body: the settings as a whole (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is NotificationSettings.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/webhooks/update_event_notification_settings
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.NotificationSettings]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.NotificationSettings]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.NotificationSettings]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.NotificationSettings]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
