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

ENDPOINT: Endpoint[models.MembershipCheckForEvent] = Endpoint(
    OPERATIONS["check_memberships_for_event"],
    ResponseSpec(Ref(models.__name__, "MembershipCheckForEvent")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("client_id", "path", INTEGER),
        Parameter("membership_id", "path", INTEGER),
        Parameter("activity_id", "query", INTEGER, required=True),
        Parameter("schedule_day_ids", "query", Array(INTEGER), wire="schedule_day_ids[]", required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    activity_id: Required[int]
    schedule_day_ids: Required[list[int]]


def request(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    activity_id: int,
    schedule_day_ids: list[int],
    options: CallOptions | None = None,
) -> Call[models.MembershipCheckForEvent]:
    """Says whether a membership can pay for recurring appointments: until when, how many visits are left, and for which
    series.

    GET /company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str)
        membership_id: the membership sold to a client (int | str)
        activity_id: the group event (int)
        schedule_day_ids: ids of the series to look at (list[int])
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is MembershipCheckForEvent.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/check_memberships_for_event
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "client_id": client_id,
            "membership_id": membership_id,
            "activity_id": activity_id,
            "schedule_day_ids": schedule_day_ids,
        },
        options,
    )


def sync_detailed(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.MembershipCheckForEvent]]:
    """See `request`."""
    return run(client, request(location_id, client_id, membership_id, **arguments))


def sync(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[models.MembershipCheckForEvent]:
    """See `request`."""
    return run(client, request(location_id, client_id, membership_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.MembershipCheckForEvent]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, membership_id, **arguments))


async def asyncio(
    location_id: int | str,
    client_id: int | str,
    membership_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[models.MembershipCheckForEvent]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, membership_id, **arguments))).parsed


name_errors(globals())
