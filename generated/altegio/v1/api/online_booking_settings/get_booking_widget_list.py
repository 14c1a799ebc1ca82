# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_booking_widget_data import GetBookingWidgetData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetBookingWidgetData]] = Endpoint(
    OPERATIONS["get_booking_widget_list"],
    Answer(Array(Ref(_MODELS, "GetBookingWidgetData"))),
    (Parameter("location_id", "path", INTEGER),),
)


def sync_detailed(
    location_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetBookingWidgetData]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id}, options)


def sync(
    location_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetBookingWidgetData]]:
    """Get a list of booking widgets.

    GET /company/{location_id}/booking_forms

    Args:
        location_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetBookingWidgetData].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/get_booking_widget_list
    """
    return call(client, ENDPOINT, {"location_id": location_id}, options).parsed


async def asyncio_detailed(
    location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetBookingWidgetData]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id}, options)


async def asyncio(
    location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetBookingWidgetData]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id}, options)).parsed
