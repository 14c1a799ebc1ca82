# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import ANY, INTEGER, Map, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.event_appointment_v2_update_request import EventAppointmentV2UpdateRequest

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[dict[str, Any]] = Endpoint(
    OPERATIONS["update_event_appointment_v2"],
    Answer(Map(ANY)),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("event_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
    ),
    Body(Ref(_MODELS, "EventAppointmentV2UpdateRequest")),
)


def sync_detailed(
    location_id: int,
    event_id: int,
    record_id: int,
    *,
    client: Client,
    body: EventAppointmentV2UpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[dict[str, Any]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "event_id": event_id, "record_id": record_id, "body": body},
        options,
    )


def sync(
    location_id: int,
    event_id: int,
    record_id: int,
    *,
    client: Client,
    body: EventAppointmentV2UpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[dict[str, Any]]:
    """Change an appointment of an event, or move it to another event.

    PATCH /companies/{location_id}/activities/{event_id}/records/{record_id}

    Deprecated: use v2.update_event_appointment.

    Args:
        location_id: int
        event_id: int
        record_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/update_event_appointment_v2
    """
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "event_id": event_id, "record_id": record_id, "body": body},
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    event_id: int,
    record_id: int,
    *,
    client: AsyncClient,
    body: EventAppointmentV2UpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[dict[str, Any]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"location_id": location_id, "event_id": event_id, "record_id": record_id, "body": body},
        options,
    )


async def asyncio(
    location_id: int,
    event_id: int,
    record_id: int,
    *,
    client: AsyncClient,
    body: EventAppointmentV2UpdateRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[dict[str, Any]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"location_id": location_id, "event_id": event_id, "record_id": record_id, "body": body},
            options,
        )
    ).parsed
