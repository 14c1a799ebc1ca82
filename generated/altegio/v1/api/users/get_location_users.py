# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.LocationUser]] = Endpoint(
    OPERATIONS["get_location_users"],
    ResponseSpec(Array(Ref(models.__name__, "LocationUser"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_is_approved", "query", Integer(minimum=0, maximum=1), wire="filter[is_approved]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_is_approved: int | Unset


def request(
    location_id: int | str, *, filter_is_approved: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.LocationUser]]:
    """Lists the users who can log in to a location.

    GET /company/{location_id}/users

    Args:
        location_id: the location (int | str)
        filter_is_approved: 1 for those who accepted their invitation, 0 for those who did not yet (int, at least 0, at
            most 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[LocationUser].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/get_location_users
    """
    return Call(ENDPOINT, {"location_id": location_id, "filter_is_approved": filter_is_approved}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.LocationUser]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.LocationUser]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.LocationUser]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.LocationUser]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
