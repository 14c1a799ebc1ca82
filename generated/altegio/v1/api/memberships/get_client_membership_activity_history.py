# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.MembershipActivity]] = Endpoint(
    OPERATIONS["get_client_membership_activity_history"],
    ResponseSpec(Array(Ref(models.__name__, "MembershipActivity"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("client_id", "path", INTEGER),
        Parameter("membership_id", "path", INTEGER),
        Parameter("include", "query", STRING),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: str | Unset


def request(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    include: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.MembershipActivity]]:
    """The history of a client's membership: when it was used, topped up, frozen or otherwise changed.

    Not found if the membership is not this client's.

    GET /locations/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/history

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str)
        membership_id: the membership sold to a client (int | str)
        include: related data to put into the answer, by name (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[MembershipActivity].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_membership_activity_history
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "client_id": client_id, "membership_id": membership_id, "include": include},
        options,
    )


def sync_detailed(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[list[models.MembershipActivity]]]:
    """See `request`."""
    return run(client, request(location_id, client_id, membership_id, **arguments))


def sync(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[list[models.MembershipActivity]]:
    """See `request`."""
    return run(client, request(location_id, client_id, membership_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[list[models.MembershipActivity]]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, membership_id, **arguments))


async def asyncio(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[list[models.MembershipActivity]]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, membership_id, **arguments))).parsed


name_errors(globals())
