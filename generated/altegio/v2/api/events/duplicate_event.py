# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.DuplicatedEvent]] = Endpoint(
    OPERATIONS["duplicate_event"],
    ResponseSpec(Array(Ref(models.__name__, "DuplicatedEvent"))),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "DuplicateEventRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.DuplicateEventRequest | models.DuplicateEventRequestDict]


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    body: models.DuplicateEventRequest | models.DuplicateEventRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.DuplicatedEvent]]:
    """Repeats an event at up to 100 times.

    If one time is refused, none is created. The answer has the copies in an older form, without names; read them back
    with `list_events`.

    POST /locations/{location_id}/events/{event_id}/duplicate

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        body: the times of the copies, and whether bookings are copied too (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[DuplicatedEvent].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/duplicate_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.DuplicatedEvent]]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.DuplicatedEvent]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.DuplicatedEvent]]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.DuplicatedEvent]]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())
