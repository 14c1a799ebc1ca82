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

ENDPOINT: Endpoint[models.Position] = Endpoint(
    OPERATIONS["create_position_quick"],
    ResponseSpec(Ref(models.__name__, "Position")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreatePositionQuickRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreatePositionQuickRequest | models.CreatePositionQuickRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreatePositionQuickRequest | models.CreatePositionQuickRequestDict,
    options: CallOptions | None = None,
) -> Call[models.Position]:
    """Makes a position and links it to the location.

    Deprecated: use v2.team_members.create_position.

    POST /company/{location_id}/positions/quick

    Args:
        location_id: the location (int | str)
        body: its title (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Position.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/create_position_quick
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


@deprecated("create_position_quick is deprecated by Altegio; use v2.team_members.create_position")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Position]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("create_position_quick is deprecated by Altegio; use v2.team_members.create_position")
def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.Position]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("create_position_quick is deprecated by Altegio; use v2.team_members.create_position")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Position]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("create_position_quick is deprecated by Altegio; use v2.team_members.create_position")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Position]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
