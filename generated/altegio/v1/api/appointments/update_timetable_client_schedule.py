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
    from ...models.create_timetable_client_schedule_data import CreateTimetableClientScheduleData
    from ...models.update_timetable_client_schedule_request import UpdateTimetableClientScheduleRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[CreateTimetableClientScheduleData] = Endpoint(
    OPERATIONS["update_timetable_client_schedule"],
    Answer(Ref(_MODELS, "CreateTimetableClientScheduleData")),
    (
        Parameter("client_schedule_id", "path", INTEGER),
        Parameter("location_id", "path", INTEGER),
        Parameter("schedule_id", "path", INTEGER),
    ),
    Body(Ref(_MODELS, "UpdateTimetableClientScheduleRequest")),
)


def sync_detailed(
    client_schedule_id: int,
    location_id: int,
    schedule_id: int,
    *,
    client: Client,
    body: UpdateTimetableClientScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[CreateTimetableClientScheduleData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {
            "client_schedule_id": client_schedule_id,
            "location_id": location_id,
            "schedule_id": schedule_id,
            "body": body,
        },
        options,
    )


def sync(
    client_schedule_id: int,
    location_id: int,
    schedule_id: int,
    *,
    client: Client,
    body: UpdateTimetableClientScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[CreateTimetableClientScheduleData]:
    """Update Recurring Appointments.

    PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}

    Args:
        client_schedule_id: int
        location_id: int
        schedule_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is CreateTimetableClientScheduleData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_timetable_client_schedule
    """
    return call(
        client,
        ENDPOINT,
        {
            "client_schedule_id": client_schedule_id,
            "location_id": location_id,
            "schedule_id": schedule_id,
            "body": body,
        },
        options,
    ).parsed


async def asyncio_detailed(
    client_schedule_id: int,
    location_id: int,
    schedule_id: int,
    *,
    client: AsyncClient,
    body: UpdateTimetableClientScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[CreateTimetableClientScheduleData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {
            "client_schedule_id": client_schedule_id,
            "location_id": location_id,
            "schedule_id": schedule_id,
            "body": body,
        },
        options,
    )


async def asyncio(
    client_schedule_id: int,
    location_id: int,
    schedule_id: int,
    *,
    client: AsyncClient,
    body: UpdateTimetableClientScheduleRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[CreateTimetableClientScheduleData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "client_schedule_id": client_schedule_id,
                "location_id": location_id,
                "schedule_id": schedule_id,
                "body": body,
            },
            options,
        )
    ).parsed
