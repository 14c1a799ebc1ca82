# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[list[models.LocationUserWithAccess]] = Endpoint(
    OPERATIONS["deprecated_get_location_users"],
    ResponseSpec(Array(Ref(models.__name__, "LocationUserWithAccess"))),
    (Parameter("location_id", "path", INTEGER),),
)


def request(location_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.LocationUserWithAccess]]:
    """Lists the users of a location.

    Deprecated: use v1.users.get_location_users.

    GET /company_users/{location_id}

    Args:
        location_id: the location (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[LocationUserWithAccess].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/deprecated_get_location_users
    """
    return Call(ENDPOINT, {"location_id": location_id}, options)


@deprecated("deprecated_get_location_users is deprecated by Altegio; use v1.users.get_location_users")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.LocationUserWithAccess]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("deprecated_get_location_users is deprecated by Altegio; use v1.users.get_location_users")
def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.LocationUserWithAccess]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("deprecated_get_location_users is deprecated by Altegio; use v1.users.get_location_users")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.LocationUserWithAccess]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("deprecated_get_location_users is deprecated by Altegio; use v1.users.get_location_users")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.LocationUserWithAccess]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
