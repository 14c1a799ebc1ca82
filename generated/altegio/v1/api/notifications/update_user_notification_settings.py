# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_user_notification_settings_data import GetUserNotificationSettingsData
    from ...models.update_user_notification_settings_request import UpdateUserNotificationSettingsRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetUserNotificationSettingsData] = Endpoint(
    OPERATIONS["update_user_notification_settings"],
    Answer(Ref(_MODELS, "GetUserNotificationSettingsData")),
    (Parameter("location_id", "path", INTEGER), Parameter("user_id", "path", INTEGER)),
    Body(Ref(_MODELS, "UpdateUserNotificationSettingsRequest")),
)


def sync_detailed(
    location_id: int,
    user_id: int,
    *,
    client: Client,
    body: UpdateUserNotificationSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetUserNotificationSettingsData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


def sync(
    location_id: int,
    user_id: int,
    *,
    client: Client,
    body: UpdateUserNotificationSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetUserNotificationSettingsData]:
    """Change User Push Notification Settings.

    POST /notification_settings/{location_id}/users/{user_id}

    Args:
        location_id: int
        user_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetUserNotificationSettingsData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/update_user_notification_settings
    """
    return call(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    user_id: int,
    *,
    client: AsyncClient,
    body: UpdateUserNotificationSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetUserNotificationSettingsData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


async def asyncio(
    location_id: int,
    user_id: int,
    *,
    client: AsyncClient,
    body: UpdateUserNotificationSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetUserNotificationSettingsData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)
    ).parsed
