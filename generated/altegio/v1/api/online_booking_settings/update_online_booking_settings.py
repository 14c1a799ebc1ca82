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
    from ...models.get_online_booking_settings_data import GetOnlineBookingSettingsData
    from ...models.update_online_booking_settings_request import UpdateOnlineBookingSettingsRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetOnlineBookingSettingsData] = Endpoint(
    OPERATIONS["update_online_booking_settings"],
    Answer(Ref(_MODELS, "GetOnlineBookingSettingsData")),
    (Parameter("location_id", "path", INTEGER),),
    Body(Ref(_MODELS, "UpdateOnlineBookingSettingsRequest")),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    body: UpdateOnlineBookingSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetOnlineBookingSettingsData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync(
    location_id: int,
    *,
    client: Client,
    body: UpdateOnlineBookingSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetOnlineBookingSettingsData]:
    """Update Online Booking Settings.

    PATCH /company/{location_id}/settings/online

    Args:
        location_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetOnlineBookingSettingsData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_online_booking_settings
    """
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    body: UpdateOnlineBookingSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetOnlineBookingSettingsData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    body: UpdateOnlineBookingSettingsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetOnlineBookingSettingsData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)).parsed
