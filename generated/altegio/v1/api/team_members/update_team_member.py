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

ENDPOINT: Endpoint[models.TeamMember] = Endpoint(
    OPERATIONS["update_team_member"],
    ResponseSpec(Ref(models.__name__, "TeamMember")),
    (Parameter("location_id", "path", INTEGER), Parameter("team_member_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateTeamMemberRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateTeamMemberRequest | models.UpdateTeamMemberRequestDict]


def request(
    location_id: int | str,
    team_member_id: int | str,
    *,
    body: models.UpdateTeamMemberRequest | models.UpdateTeamMemberRequestDict,
    options: CallOptions | None = None,
) -> Call[models.TeamMember]:
    """Replaces a team member.

    PUT /staff/{location_id}/{team_member_id}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        body: all fields of the team member (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is TeamMember.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/update_team_member
    """
    return Call(ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.TeamMember]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments))


def sync(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.TeamMember]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.TeamMember]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, **arguments))


async def asyncio(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.TeamMember]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, **arguments))).parsed


name_errors(globals())
