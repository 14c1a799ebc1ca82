# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.UserToken] = Endpoint(
    OPERATIONS["update_booking_user_password"],
    ResponseSpec(Ref(models.__name__, "UserToken")),
    (),
    BodySpec(Ref(models.__name__, "UpdateBookingUserPasswordRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateBookingUserPasswordRequest | models.UpdateBookingUserPasswordRequestDict]


def request(
    *,
    body: models.UpdateBookingUserPasswordRequest | models.UpdateBookingUserPasswordRequestDict,
    options: CallOptions | None = None,
) -> Call[models.UserToken]:
    """Changes the password; the token changes with it, and the new one comes back.

    PUT /booking/user/password

    Args:
        body: the old password and the new one (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is UserToken.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/update_booking_user_password
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[models.UserToken]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.UserToken]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UserToken]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[models.UserToken]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
