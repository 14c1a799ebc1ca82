# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
    AsyncClient,
    BodySpec,
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
    OPERATIONS["create_timetable_event_schedule"],
    ResponseSpec(Ref(models.__name__, "Schedule")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("include", "query", Array(String(enum=("days",))), wire="include[]"),
    ),
    BodySpec(Ref(models.__name__, "CreateTimetableEventScheduleRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateTimetableEventScheduleRequest | models.CreateTimetableEventScheduleRequestDict]
    include: list[Literal["days"]] | Unset


def request(
    location_id: int | str,
    *,
    body: models.CreateTimetableEventScheduleRequest | models.CreateTimetableEventScheduleRequestDict,
    include: list[Literal["days"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Schedule]:
    """Makes a schedule that repeats an event, starting from one that is there.

    POST /company/{location_id}/schedules

    Args:
        location_id: the location (int | str)
        include: related data to put into the answer (list[Literal['days']], optional)
        body: the event to repeat, the last day, the series, and whether its clients are taken along (a model or a
            mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Schedule.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/create_timetable_event_schedule
    """
    return Call(ENDPOINT, {"location_id": location_id, "include": include, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Schedule]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.Schedule]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Schedule]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Schedule]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
