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

ENDPOINT: Endpoint[models.TeamMemberServiceLink] = Endpoint(
    OPERATIONS["update_service_team_member_assignment"],
    ResponseSpec(Ref(models.__name__, "TeamMemberServiceLink")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("service_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
    ),
    BodySpec(Ref(models.__name__, "UpdateServiceTeamMemberAssignmentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[
        models.UpdateServiceTeamMemberAssignmentRequest | models.UpdateServiceTeamMemberAssignmentRequestDict
    ]


def request(
    location_id: int | str,
    service_id: int | str,
    team_member_id: int | str,
    *,
    body: models.UpdateServiceTeamMemberAssignmentRequest | models.UpdateServiceTeamMemberAssignmentRequestDict,
    options: CallOptions | None = None,
) -> Call[models.TeamMemberServiceLink]:
    """Changes duration and bill of materials of a service for a team member.

    PUT /company/{location_id}/services/{service_id}/staff/{team_member_id}

    Args:
        location_id: the location (int | str)
        service_id: the service (int | str)
        team_member_id: the team member (int | str)
        body: `seance_length` in seconds, and `technological_card_id`, null if there is none (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is TeamMemberServiceLink.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_team_member_assignment
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "service_id": service_id, "team_member_id": team_member_id, "body": body},
        options,
    )


def sync_detailed(
    location_id: int | str,
    service_id: int | str,
    team_member_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.TeamMemberServiceLink]]:
    """See `request`."""
    return run(client, request(location_id, service_id, team_member_id, **arguments))


def sync(
    location_id: int | str,
    service_id: int | str,
    team_member_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[models.TeamMemberServiceLink]:
    """See `request`."""
    return run(client, request(location_id, service_id, team_member_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    service_id: int | str,
    team_member_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.TeamMemberServiceLink]]:
    """See `request`."""
    return await run_async(client, request(location_id, service_id, team_member_id, **arguments))


async def asyncio(
    location_id: int | str,
    service_id: int | str,
    team_member_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[models.TeamMemberServiceLink]:
    """See `request`."""
    return (await run_async(client, request(location_id, service_id, team_member_id, **arguments))).parsed


name_errors(globals())
