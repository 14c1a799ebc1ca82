# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

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
    from ...models.get_event_v2_data import GetEventV2Data

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[GetEventV2Data] = Endpoint(
    OPERATIONS["get_event_v2"],
    Answer(Ref(_MODELS, "GetEventV2Data")),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, event_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[GetEventV2Data]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)


def sync(
    location_id: int, event_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[GetEventV2Data]:
    """Read an event.

    GET /companies/{location_id}/activities/{event_id}

    Deprecated: use v2.get_event.

    Args:
        location_id: int
        event_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetEventV2Data.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/get_event_v2
    """
    return call(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options).parsed


async def asyncio_detailed(
    location_id: int, event_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[GetEventV2Data]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)


async def asyncio(
    location_id: int, event_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[GetEventV2Data]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "event_id": event_id}, options)).parsed
