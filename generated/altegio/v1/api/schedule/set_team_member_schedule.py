# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
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

ENDPOINT: Endpoint[list[models.TeamMemberScheduleDaySet]] = Endpoint(
    OPERATIONS["set_team_member_schedule"],
    ResponseSpec(Array(Ref(models.__name__, "TeamMemberScheduleDaySet"))),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "SetTeamMemberScheduleRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.SetTeamMemberScheduleRequest | models.SetTeamMemberScheduleRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.SetTeamMemberScheduleRequest | models.SetTeamMemberScheduleRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.TeamMemberScheduleDaySet]]:
    """Sets working hours of team members by date, and deletes others.

    A team member without access to the calendar is refused. The answer is their schedule from the first to the last
    changed date. Name the team member in `staff_id`.

    PUT /company/{location_id}/staff/schedule

    Args:
        location_id: the location (int | str)
        body: hours to set and days to delete (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TeamMemberScheduleDaySet].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/set_team_member_schedule
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TeamMemberScheduleDaySet]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TeamMemberScheduleDaySet]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TeamMemberScheduleDaySet]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TeamMemberScheduleDaySet]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
