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
    OPERATIONS["update_event"],
    ResponseSpec(Ref(models.__name__, "Event")),
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
    BodySpec(Ref(models.__name__, "UpdateEventRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateEventRequest | models.UpdateEventRequestDict]
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]] | Unset


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    body: models.UpdateEventRequest | models.UpdateEventRequestDict,
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Event]:
    """Replaces a group event: send every field, or it is reset.

    PUT /locations/{location_id}/events/{event_id}

    Args:
        location_id: the location (int | str, at least 1)
        event_id: the group event (int | str, at least 1)
        include: related resources to send along in `included` (list[Literal['staff', 'service', 'resource_instances',
            'labels', 'duration_details', 'master']], optional)
        body: all fields of the event (a model or a mapping)
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

    See https://developer.alteg.io/en/b2b-v2/openapi/events/update_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id, "include": include, "body": body}, options)


def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Event]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Event]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Event]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Event]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())
