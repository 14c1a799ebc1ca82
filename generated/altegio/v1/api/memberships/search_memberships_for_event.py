# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.MembershipForEvent]] = Endpoint(
    OPERATIONS["search_memberships_for_event"],
    ResponseSpec(Array(Ref(models.__name__, "MembershipForEvent"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("client_id", "path", INTEGER),
        Parameter("activity_id", "query", INTEGER, required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    activity_id: Required[int]


def request(
    location_id: int | str, client_id: int | str, *, activity_id: int, options: CallOptions | None = None
) -> Call[list[models.MembershipForEvent]]:
    """Lists a client's memberships that can pay for a series of events.

    GET /company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str)
        activity_id: the group event (int)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[MembershipForEvent].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/search_memberships_for_event
    """
    return Call(ENDPOINT, {"location_id": location_id, "client_id": client_id, "activity_id": activity_id}, options)


def sync_detailed(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.MembershipForEvent]]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments))


def sync(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.MembershipForEvent]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.MembershipForEvent]]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, **arguments))


async def asyncio(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.MembershipForEvent]]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, **arguments))).parsed


name_errors(globals())
