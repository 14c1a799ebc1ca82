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

ENDPOINT: Endpoint[models.EventDuplicationStrategy] = Endpoint(
    OPERATIONS["create_event_duplication_strategy"],
    ResponseSpec(Ref(models.__name__, "EventDuplicationStrategy")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateEventDuplicationStrategyRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateEventDuplicationStrategyRequest | models.CreateEventDuplicationStrategyRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreateEventDuplicationStrategyRequest | models.CreateEventDuplicationStrategyRequestDict,
    options: CallOptions | None = None,
) -> Call[models.EventDuplicationStrategy]:
    """Keeps a pattern by which events can be repeated.

    POST /activity/{location_id}/duplication_strategy

    Args:
        location_id: the location (int | str)
        body: title of 50 characters at most, days of the week (0 is Sunday), interval and end (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is EventDuplicationStrategy.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/create_event_duplication_strategy
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventDuplicationStrategy]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.EventDuplicationStrategy]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventDuplicationStrategy]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.EventDuplicationStrategy]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
