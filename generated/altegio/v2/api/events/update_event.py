# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import Array, Integer, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.event_update_request import EventUpdateRequest
    from ...models.get_event_data import GetEventData

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[GetEventData] = Endpoint(
    OPERATIONS["update_event"],
    Answer(Ref(_MODELS, "GetEventData")),
    (
        Parameter("location_id", "path", Integer(minimum=1)),
        Parameter("event_id", "path", Integer(minimum=1)),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("staff", "service", "resource_instances", "labels", "duration_details", "master")),
                unique=True,
            ),
            wire="include[]",
        ),
    ),
    Body(Ref(_MODELS, "EventUpdateRequest")),
)


def sync_detailed(
    location_id: int,
    event_id: int,
    *,
    client: Client,
    body: EventUpdateRequest | Mapping[str, Any],
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[GetEventData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client, ENDPOINT, {"location_id": location_id, "event_id": event_id, "include": include, "body": body}, options
    )


def sync(
    location_id: int,
    event_id: int,
    *,
    client: Client,
    body: EventUpdateRequest | Mapping[str, Any],
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[GetEventData]:
    """Update Event.

    PUT /locations/{location_id}/events/{event_id}

    Args:
        location_id: int, at least 1
        event_id: int, at least 1
        include: list[Literal['staff', 'service', 'resource_instances', 'labels', 'duration_details', 'master']] (optional)
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetEventData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/update_event
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "event_id": event_id, "include": include, "body": body}, options
    ).parsed


async def asyncio_detailed(
    location_id: int,
    event_id: int,
    *,
    client: AsyncClient,
    body: EventUpdateRequest | Mapping[str, Any],
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[GetEventData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "event_id": event_id, "include": include, "body": body}, options
    )


async def asyncio(
    location_id: int,
    event_id: int,
    *,
    client: AsyncClient,
    body: EventUpdateRequest | Mapping[str, Any],
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[GetEventData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"location_id": location_id, "event_id": event_id, "include": include, "body": body},
            options,
        )
    ).parsed
