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

ENDPOINT: Endpoint[list[models.UserRole]] = Endpoint(
    OPERATIONS["list_roles"],
    ResponseSpec(Array(Ref(models.__name__, "UserRole"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("include", "query", Array(String(enum=("user_permissions",))), wire="include[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: list[Literal["user_permissions"]] | Unset


def request(
    location_id: int | str,
    *,
    include: list[Literal["user_permissions"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.UserRole]]:
    """Lists the roles of a location with their rights.

    GET /company/{location_id}/users/roles

    Args:
        location_id: the location (int | str)
        include: related data to put into the answer (list[Literal['user_permissions']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[UserRole].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/list_roles
    """
    return Call(ENDPOINT, {"location_id": location_id, "include": include}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.UserRole]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.UserRole]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.UserRole]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.UserRole]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
