# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Literal

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String
from altegio_core.types import UNSET, Unset

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Schedule] = Endpoint(
    OPERATIONS["search_timetable_event_schedules_by_event"],
    Answer(Ref(models.__name__, "Schedule")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("entity_id", "path", INTEGER),
        Parameter("entity_type", "path", String(enum=("record", "activity"))),
        Parameter(
            "include",
            "query",
            Array(String(enum=("days", "days.events_master", "days.events_labels", "days.events_resource_instances"))),
            wire="include[]",
        ),
    ),
)


def request(
    location_id: int,
    entity_type: Literal["record", "activity"],
    entity_id: int,
    *,
    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Schedule]:
    """Search a Schedule by Event.

    GET /company/{location_id}/schedules/search/{entity_type}/{entity_id}

    Args:
        location_id: int
        entity_type: Literal['record', 'activity']
        entity_id: int
        include: list[Literal['days', 'days.events_master', 'days.events_labels', 'days.events_resource_instances']] (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is Schedule.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/search_timetable_event_schedules_by_event
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "entity_id": entity_id, "entity_type": entity_type, "include": include},
        options,
    )


def sync_detailed(
    location_id: int,
    entity_type: Literal["record", "activity"],
    entity_id: int,
    *,
    client: Client,
    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[models.Schedule]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(location_id, entity_type, entity_id, include=include, options=options))


def sync(
    location_id: int,
    entity_type: Literal["record", "activity"],
    entity_id: int,
    *,
    client: Client,
    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[models.Schedule]:
    """Call the operation, see :func:`request`."""
    return run(client, request(location_id, entity_type, entity_id, include=include, options=options)).parsed


async def asyncio_detailed(
    location_id: int,
    entity_type: Literal["record", "activity"],
    entity_id: int,
    *,
    client: AsyncClient,
    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[models.Schedule]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(location_id, entity_type, entity_id, include=include, options=options))


async def asyncio(
    location_id: int,
    entity_type: Literal["record", "activity"],
    entity_id: int,
    *,
    client: AsyncClient,
    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[models.Schedule]:
    """Call the operation, see :func:`request`."""
    return (
        await run_async(client, request(location_id, entity_type, entity_id, include=include, options=options))
    ).parsed
