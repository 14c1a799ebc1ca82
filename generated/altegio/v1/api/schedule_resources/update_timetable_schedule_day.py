# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.timetable_event_schedule_day import TimetableEventScheduleDay
    from ...models.update_timetable_schedule_day_request import UpdateTimetableScheduleDayRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[TimetableEventScheduleDay] = Endpoint(
    OPERATIONS["update_timetable_schedule_day"],
    Answer(Ref(_MODELS, "TimetableEventScheduleDay")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("day_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            Array(String(enum=("events_master", "events_labels", "events_resource_instances", "events"))),
            wire="include[]",
        ),
        Parameter("schedule_id", "path", INTEGER),
    ),
    Body(Ref(_MODELS, "UpdateTimetableScheduleDayRequest")),
)


def sync_detailed(
    location_id: int,
    day_id: int,
    schedule_id: int,
    *,
    client: Client,
    body: UpdateTimetableScheduleDayRequest | Mapping[str, Any],
    include: list[Literal["events_master", "events_labels", "events_resource_instances", "events"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[TimetableEventScheduleDay]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "day_id": day_id, "include": include, "schedule_id": schedule_id, "body": body},
        options,
    )


def sync(
    location_id: int,
    day_id: int,
    schedule_id: int,
    *,
    client: Client,
    body: UpdateTimetableScheduleDayRequest | Mapping[str, Any],
    include: list[Literal["events_master", "events_labels", "events_resource_instances", "events"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[TimetableEventScheduleDay]:
    """Update a schedule series.

    PATCH /company/{location_id}/schedules/{schedule_id}/days/{day_id}

    Args:
        location_id: int
        day_id: int
        schedule_id: int
        include: list[Literal['events_master', 'events_labels', 'events_resource_instances', 'events']] (optional)
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is TimetableEventScheduleDay.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_timetable_schedule_day
    """
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "day_id": day_id, "include": include, "schedule_id": schedule_id, "body": body},
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    day_id: int,
    schedule_id: int,
    *,
    client: AsyncClient,
    body: UpdateTimetableScheduleDayRequest | Mapping[str, Any],
    include: list[Literal["events_master", "events_labels", "events_resource_instances", "events"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[TimetableEventScheduleDay]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"location_id": location_id, "day_id": day_id, "include": include, "schedule_id": schedule_id, "body": body},
        options,
    )


async def asyncio(
    location_id: int,
    day_id: int,
    schedule_id: int,
    *,
    client: AsyncClient,
    body: UpdateTimetableScheduleDayRequest | Mapping[str, Any],
    include: list[Literal["events_master", "events_labels", "events_resource_instances", "events"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[TimetableEventScheduleDay]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "location_id": location_id,
                "day_id": day_id,
                "include": include,
                "schedule_id": schedule_id,
                "body": body,
            },
            options,
        )
    ).parsed
