# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.UserRolePermissions] = Endpoint(
    OPERATIONS["update_user_permissions"],
    ResponseSpec(Ref(models.__name__, "UserRolePermissions")),
    (Parameter("location_id", "path", INTEGER), Parameter("user_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateUserPermissionsRequest"), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: models.UpdateUserPermissionsRequest | models.UpdateUserPermissionsRequestDict | Unset


def request(
    location_id: int | str,
    user_id: int | str,
    *,
    body: models.UpdateUserPermissionsRequest | models.UpdateUserPermissionsRequestDict | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.UserRolePermissions]:
    """Replaces the rights and the role of a user, and the team member the user is.

    PUT /company/{location_id}/users/{user_id}/permissions

    Args:
        location_id: the location (int | str)
        user_id: the user, who logs in; not the same as a team member or a client (int | str)
        body: role, rights and team member (a model or a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is UserRolePermissions.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/update_user_permissions
    """
    return Call(ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, user_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UserRolePermissions]]:
    """See `request`."""
    return run(client, request(location_id, user_id, **arguments))


def sync(
    location_id: int | str, user_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.UserRolePermissions]:
    """See `request`."""
    return run(client, request(location_id, user_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, user_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UserRolePermissions]]:
    """See `request`."""
    return await run_async(client, request(location_id, user_id, **arguments))


async def asyncio(
    location_id: int | str, user_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.UserRolePermissions]:
    """See `request`."""
    return (await run_async(client, request(location_id, user_id, **arguments))).parsed


name_errors(globals())
