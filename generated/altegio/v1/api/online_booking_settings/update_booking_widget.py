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
    from ...models.bookform_update_request import BookformUpdateRequest
    from ...models.get_booking_widget_data import GetBookingWidgetData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetBookingWidgetData] = Endpoint(
    OPERATIONS["update_booking_widget"],
    Answer(Ref(_MODELS, "GetBookingWidgetData")),
    (Parameter("location_id", "path", INTEGER), Parameter("form_id", "path", INTEGER)),
    Body(Ref(_MODELS, "BookformUpdateRequest")),
)


def sync_detailed(
    location_id: int,
    form_id: int,
    *,
    client: Client,
    body: BookformUpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetBookingWidgetData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "form_id": form_id, "body": body}, options)


def sync(
    location_id: int,
    form_id: int,
    *,
    client: Client,
    body: BookformUpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetBookingWidgetData]:
    """Change Booking Widget.

    PATCH /company/{location_id}/booking_forms/{form_id}

    Args:
        location_id: int
        form_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetBookingWidgetData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_booking_widget
    """
    return call(client, ENDPOINT, {"location_id": location_id, "form_id": form_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    form_id: int,
    *,
    client: AsyncClient,
    body: BookformUpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetBookingWidgetData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "form_id": form_id, "body": body}, options)


async def asyncio(
    location_id: int,
    form_id: int,
    *,
    client: AsyncClient,
    body: BookformUpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetBookingWidgetData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "form_id": form_id, "body": body}, options)
    ).parsed
