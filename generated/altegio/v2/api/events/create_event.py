# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Required, Unpack

from altegio_core.operations.generated import (
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
    Integer,
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

ENDPOINT: Endpoint[models.Event] = Endpoint(
    OPERATIONS["create_event"],
    ResponseSpec(Ref(models.__name__, "Event")),
    (
        Parameter("location_id", "path", Integer(minimum=1)),
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
    BodySpec(Ref(models.__name__, "CreateEventRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateEventRequest | models.CreateEventRequestDict]
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]] | Unset


def request(
    location_id: int | str,
    *,
    body: models.CreateEventRequest | models.CreateEventRequestDict,
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Event]:
    """Makes a group event.

    If `technical_break_duration` is left out or null, the break set for the location is added to the length: an hour
    may become 80 minutes. Read it back with the include `duration_details`. A busy team member or resource is refused
    with 409 unless `force` is true.

    POST /locations/{location_id}/events

    Args:
        location_id: the location (int | str, at least 1)
        include: related resources to send along in `included` (list[Literal['staff', 'service', 'resource_instances',
            'labels', 'duration_details', 'master']], optional)
        body: team member, service, begin in local time, length in seconds, places, tags and resources (a model or a
            mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Event.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        ConflictError: a conflict with existing data, such as a busy time.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/create_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "include": include, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Event]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.Event]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Event]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Event]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
