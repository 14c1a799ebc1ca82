# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.BookedEvent] = Endpoint(
    OPERATIONS["book_event"],
    ResponseSpec(Ref(models.__name__, "BookedEvent")),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "BookEventRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.BookEventRequest | models.BookEventRequestDict]


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    body: models.BookEventRequest | models.BookEventRequestDict,
    options: CallOptions | None = None,
) -> Call[models.BookedEvent]:
    """Books seats of a group event.

    POST /activity/{location_id}/{event_id}/book

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        body: who books, and how many seats (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookedEvent.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/public/openapi/online-booking/book_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookedEvent]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.BookedEvent]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookedEvent]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.BookedEvent]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())
