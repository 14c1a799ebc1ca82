# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Integer,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.TeamMember]] = Endpoint(
    OPERATIONS["list_team_members"],
    ResponseSpec(Array(Ref(models.__name__, "TeamMember"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_deleted", "query", Integer(enum=(0, 1, 2)), wire="filter[deleted]"),
        Parameter("filter_fired", "query", Integer(enum=(0, 1, 2)), wire="filter[fired]"),
        Parameter("filter_has_schedule", "query", Integer(enum=(0, 1, 2)), wire="filter[has_schedule]"),
        Parameter("filter_is_assistant", "query", Integer(enum=(0, 1, 2)), wire="filter[is_assistant]"),
        Parameter("filter_is_paid", "query", Integer(enum=(0, 1, 2)), wire="filter[is_paid]"),
        Parameter("filter_name", "query", String(min_length=1), wire="filter[name]"),
        Parameter("filter_position_id", "query", Integer(minimum=0), wire="filter[position_id]"),
        Parameter("filter_position_title", "query", String(min_length=1), wire="filter[position_title]"),
        Parameter("filter_user_linked", "query", Integer(enum=(0, 1, 2)), wire="filter[user_linked]"),
        Parameter("include", "query", Array(String(enum=("position", "employee")), unique=True), wire="include[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_deleted: Literal[0, 1, 2] | Unset
    filter_fired: Literal[0, 1, 2] | Unset
    filter_has_schedule: Literal[0, 1, 2] | Unset
    filter_is_assistant: Literal[0, 1, 2] | Unset
    filter_is_paid: Literal[0, 1, 2] | Unset
    filter_name: str | Unset
    filter_position_id: int | Unset
    filter_position_title: str | Unset
    filter_user_linked: Literal[0, 1, 2] | Unset
    include: list[Literal["position", "employee"]] | Unset


def request(
    location_id: int | str,
    *,
    filter_deleted: Literal[0, 1, 2] | Unset = UNSET,
    filter_fired: Literal[0, 1, 2] | Unset = UNSET,
    filter_has_schedule: Literal[0, 1, 2] | Unset = UNSET,
    filter_is_assistant: Literal[0, 1, 2] | Unset = UNSET,
    filter_is_paid: Literal[0, 1, 2] | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_position_id: int | Unset = UNSET,
    filter_position_title: str | Unset = UNSET,
    filter_user_linked: Literal[0, 1, 2] | Unset = UNSET,
    include: list[Literal["position", "employee"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.TeamMember]]:
    """Lists team members.

    In filters with the values 0, 1 and 2, the value 2 switches the filter off. The answer does not have rating, online
    visibility and access to the timetable; `v1.team_members.get_team_member_list` has them. The include `employee`
    contains personal data.

    GET /locations/{location_id}/team_members

    Args:
        location_id: the location (int | str)
        filter_deleted: 0 for those present, 1 for deleted ones, 2 for both (Literal[0, 1, 2], 0 if left out, optional)
        filter_fired: 0 for those employed, 1 for those dismissed, 2 for both (Literal[0, 1, 2], 2 if left out,
            optional)
        filter_has_schedule: 0 for those without working hours, 1 for those with, 2 for both (Literal[0, 1, 2], 2 if
            left out, optional)
        filter_is_assistant: 0 for those who cannot assist, 1 for those who can, 2 for both (Literal[0, 1, 2], 2 if left
            out, optional)
        filter_is_paid: 0 for team members not paid for, 1 for those paid for, 2 for both (Literal[0, 1, 2], 2 if left
            out, optional)
        filter_name: only those whose name contains this (str, at least 1 character, optional)
        filter_position_id: only in this position (int, at least 0, optional)
        filter_position_title: only those in a position whose title contains this (str, at least 1 character, optional)
        filter_user_linked: 0 for those without a user account, 1 for those with one, 2 for both (Literal[0, 1, 2], 2 if
            left out, optional)
        include: related resources to send along in `included` (list[Literal['position', 'employee']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TeamMember].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/list_team_members
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_deleted": filter_deleted,
            "filter_fired": filter_fired,
            "filter_has_schedule": filter_has_schedule,
            "filter_is_assistant": filter_is_assistant,
            "filter_is_paid": filter_is_paid,
            "filter_name": filter_name,
            "filter_position_id": filter_position_id,
            "filter_position_title": filter_position_title,
            "filter_user_linked": filter_user_linked,
            "include": include,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TeamMember]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TeamMember]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TeamMember]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TeamMember]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
