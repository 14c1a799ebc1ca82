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

ENDPOINT: Endpoint[models.EventV2] = Endpoint(
    OPERATIONS["create_event_v2"],
    ResponseSpec(Ref(models.__name__, "EventV2")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "EventV2Request")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.EventV2Request | models.EventV2RequestDict]


def request(
    location_id: int | str,
    *,
    body: models.EventV2Request | models.EventV2RequestDict,
    options: CallOptions | None = None,
) -> Call[models.EventV2]:
    """Makes a group event, under the path of early 2026.

    Deprecated: use v2.events.create_event.

    POST /companies/{location_id}/activities

    Args:
        location_id: the location (int | str)
        body: team member, service, begin in local time, length in seconds and places (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is EventV2.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/create_event_v2
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


@deprecated("create_event_v2 is deprecated by Altegio; use v2.events.create_event")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventV2]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("create_event_v2 is deprecated by Altegio; use v2.events.create_event")
def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.EventV2]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("create_event_v2 is deprecated by Altegio; use v2.events.create_event")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventV2]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("create_event_v2 is deprecated by Altegio; use v2.events.create_event")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.EventV2]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
