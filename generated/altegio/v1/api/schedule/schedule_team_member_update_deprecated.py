# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    NULL,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["schedule_team_member_update_deprecated"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER), Parameter("team_member_id", "path", INTEGER)),
    BodySpec(Array(Ref(models.__name__, "ScheduleTeamMemberUpdateDeprecatedRequestItem"))),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[
        Sequence[
            models.ScheduleTeamMemberUpdateDeprecatedRequestItem
            | models.ScheduleTeamMemberUpdateDeprecatedRequestItemDict
        ]
    ]


def request(
    location_id: int | str,
    team_member_id: int | str,
    *,
    body: Sequence[
        models.ScheduleTeamMemberUpdateDeprecatedRequestItem | models.ScheduleTeamMemberUpdateDeprecatedRequestItemDict
    ],
    options: CallOptions | None = None,
) -> Call[None]:
    """Sets working hours of one team member.

    Use `set_team_member_schedule`.

    Deprecated: use v1.schedule.set_team_member_schedule.

    PUT /schedule/{location_id}/{team_member_id}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        body: a list of days with their working hours (a list of models or mappings)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/schedule_team_member_update_deprecated
    """
    return Call(ENDPOINT, {"location_id": location_id, "team_member_id": team_member_id, "body": body}, options)


@deprecated("schedule_team_member_update_deprecated is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
def sync_detailed(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments))


@deprecated("schedule_team_member_update_deprecated is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
def sync(
    location_id: int | str, team_member_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, **arguments)).parsed


@deprecated("schedule_team_member_update_deprecated is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
async def asyncio_detailed(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, **arguments))


@deprecated("schedule_team_member_update_deprecated is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
async def asyncio(
    location_id: int | str, team_member_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, **arguments))).parsed


name_errors(globals())
