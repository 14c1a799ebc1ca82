# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_event_data import GetEventData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetEventData] = Endpoint(
    OPERATIONS["get_event"],
    Answer(Ref(_MODELS, "GetEventData")),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, event_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[GetEventData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)


def sync(
    location_id: int, event_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[GetEventData]:
    """Deprecated. Get Event.

    GET /activity/{location_id}/{event_id}

    Deprecated: use v2.get_event.

    Args:
        location_id: int
        event_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetEventData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/get_event
    """
    return call(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options).parsed


async def asyncio_detailed(
    location_id: int, event_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[GetEventData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)


async def asyncio(
    location_id: int, event_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[GetEventData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)).parsed
