# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Schedule] = Endpoint(
    OPERATIONS["search_timetable_event_schedules_by_event"],
    ResponseSpec(Ref(models.__name__, "Schedule")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("entity_type", "path", String(enum=("record", "activity"))),
        Parameter("entity_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            Array(String(enum=("days", "days.events_master", "days.events_labels", "days.events_resource_instances"))),
            wire="include[]",
        ),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]] | Unset


def request(
    location_id: int | str,
    entity_type: Literal["record", "activity"],
    entity_id: int | str,
    *,
    include: list[Literal["days", "days.events_master", "days.events_labels", "days.events_resource_instances"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Schedule]:
    """Finds the schedules an event belongs to.

    GET /company/{location_id}/schedules/search/{entity_type}/{entity_id}

    Args:
        location_id: the location (int | str)
        entity_type: `activity` for a group event; `record` is not supported so far (Literal['record', 'activity'])
        entity_id: the event (int | str)
        include: related data to put into the answer (list[Literal['days', 'days.events_master', 'days.events_labels',
            'days.events_resource_instances']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Schedule.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/search_timetable_event_schedules_by_event
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "entity_type": entity_type, "entity_id": entity_id, "include": include},
        options,
    )


def sync_detailed(
    location_id: int | str,
    entity_type: Literal["record", "activity"],
    entity_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.Schedule]]:
    """See `request`."""
    return run(client, request(location_id, entity_type, entity_id, **arguments))


def sync(
    location_id: int | str,
    entity_type: Literal["record", "activity"],
    entity_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[models.Schedule]:
    """See `request`."""
    return run(client, request(location_id, entity_type, entity_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    entity_type: Literal["record", "activity"],
    entity_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.Schedule]]:
    """See `request`."""
    return await run_async(client, request(location_id, entity_type, entity_id, **arguments))


async def asyncio(
    location_id: int | str,
    entity_type: Literal["record", "activity"],
    entity_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[models.Schedule]:
    """See `request`."""
    return (await run_async(client, request(location_id, entity_type, entity_id, **arguments))).parsed


name_errors(globals())
