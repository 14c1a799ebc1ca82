# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[models.Event] = Endpoint(
    OPERATIONS["create_event"],
    ResponseSpec(Ref(models.__name__, "Event")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "EventRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.EventRequest | models.EventRequestDict]


def request(
    location_id: int | str, *, body: models.EventRequest | models.EventRequestDict, options: CallOptions | None = None
) -> Call[models.Event]:
    """Makes a group event.

    Without `technical_break_duration`, the break set for the location is added to the length.

    Deprecated: use v2.events.create_event.

    POST /activity/{location_id}

    Args:
        location_id: the location (int | str)
        body: team member, service, begin, length in seconds and places (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Event.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/create_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


@deprecated("create_event is deprecated by Altegio; use v2.events.create_event")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Event]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("create_event is deprecated by Altegio; use v2.events.create_event")
def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.Event]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("create_event is deprecated by Altegio; use v2.events.create_event")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Event]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("create_event is deprecated by Altegio; use v2.events.create_event")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Event]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
