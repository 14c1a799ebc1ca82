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

ENDPOINT: Endpoint[models.UserNotificationSettings] = Endpoint(
    OPERATIONS["update_user_notification_settings"],
    ResponseSpec(Ref(models.__name__, "UserNotificationSettings")),
    (Parameter("location_id", "path", INTEGER), Parameter("user_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UserNotificationSettingsRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UserNotificationSettingsRequest | models.UserNotificationSettingsRequestDict]


def request(
    location_id: int | str,
    user_id: int | str,
    *,
    body: models.UserNotificationSettingsRequest | models.UserNotificationSettingsRequestDict,
    options: CallOptions | None = None,
) -> Call[models.UserNotificationSettings]:
    """Changes which push notifications a user gets.

    POST /notification_settings/{location_id}/users/{user_id}

    Args:
        location_id: the location (int | str)
        user_id: the user, who logs in; not the same as a team member or a client (int | str)
        body: the types to change, each with its channels (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is UserNotificationSettings.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/update_user_notification_settings
    """
    return Call(ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, user_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UserNotificationSettings]]:
    """See `request`."""
    return run(client, request(location_id, user_id, **arguments))


def sync(
    location_id: int | str, user_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.UserNotificationSettings]:
    """See `request`."""
    return run(client, request(location_id, user_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, user_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UserNotificationSettings]]:
    """See `request`."""
    return await run_async(client, request(location_id, user_id, **arguments))


async def asyncio(
    location_id: int | str, user_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.UserNotificationSettings]:
    """See `request`."""
    return (await run_async(client, request(location_id, user_id, **arguments))).parsed


name_errors(globals())
