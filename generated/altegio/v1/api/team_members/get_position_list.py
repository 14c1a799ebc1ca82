# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[list[models.IdAndTitle | None]] = Endpoint(
    OPERATIONS["get_position_list"],
    ResponseSpec(Array(Ref(models.__name__, "IdAndTitle", nullable=True))),
    (Parameter("location_id", "path", INTEGER),),
)


def request(location_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.IdAndTitle | None]]:
    """Lists the positions of a location.

    Deprecated: use v2.team_members.list_positions.

    GET /company/{location_id}/staff/positions

    Args:
        location_id: the location (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[IdAndTitle | None].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_position_list
    """
    return Call(ENDPOINT, {"location_id": location_id}, options)


@deprecated("get_position_list is deprecated by Altegio; use v2.team_members.list_positions")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.IdAndTitle | None]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("get_position_list is deprecated by Altegio; use v2.team_members.list_positions")
def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.IdAndTitle | None]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("get_position_list is deprecated by Altegio; use v2.team_members.list_positions")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.IdAndTitle | None]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("get_position_list is deprecated by Altegio; use v2.team_members.list_positions")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.IdAndTitle | None]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
