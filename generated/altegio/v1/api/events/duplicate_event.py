# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from altegio_core.operations.generated import (
    ANY,
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
    Map,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    Unset,
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
    BodySpec(Map(ANY), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Mapping[str, Any] | Unset


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.DuplicatedEvent]]:
    """Repeats an event: at a list of times, by a stored pattern, or by a pattern in the body.

    The fields of the body are not described, so it is easier to create v2 events one by one. If one time is refused,
    none is created. The answer is a bare list in an older form, so read the copies back.

    POST /activity/{location_id}/{event_id}/duplicate

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        body: the times, the id of a pattern, or the pattern itself (a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[DuplicatedEvent].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        ConflictError: a conflict with existing data, such as a busy time.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/duplicate_event
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
