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

ENDPOINT: Endpoint[models.TeamMemberWithPosition] = Endpoint(
    OPERATIONS["create_team_member_quick"],
    ResponseSpec(Ref(models.__name__, "TeamMemberWithPosition")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateTeamMemberQuickRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateTeamMemberQuickRequest | models.CreateTeamMemberQuickRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreateTeamMemberQuickRequest | models.CreateTeamMemberQuickRequestDict,
    options: CallOptions | None = None,
) -> Call[models.TeamMemberWithPosition]:
    """Adds a team member with only the necessary fields.

    On licences paid per seat, `is_paid_staff` and `has_timetable_access` are required.

    POST /company/{location_id}/staff/quick

    Args:
        location_id: the location (int | str)
        body: name, specialization and position; `user_email` and `user_phone` are null for a person without a user
            account (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is TeamMemberWithPosition.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/create_team_member_quick
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.TeamMemberWithPosition]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.TeamMemberWithPosition]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.TeamMemberWithPosition]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.TeamMemberWithPosition]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
