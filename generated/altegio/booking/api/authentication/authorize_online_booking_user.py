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

ENDPOINT: Endpoint[models.AuthorizedBookingUser] = Endpoint(
    OPERATIONS["authorize_online_booking_user"],
    ResponseSpec(Ref(models.__name__, "AuthorizedBookingUser"), enveloped=False),
    (),
    BodySpec(Ref(models.__name__, "LoginRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.LoginRequest | models.LoginRequestDict]


def request(
    *, body: models.LoginRequest | models.LoginRequestDict, options: CallOptions | None = None
) -> Call[models.AuthorizedBookingUser]:
    """Logs a client in with phone or e-mail and a password.

    The answer has a user token for calls on behalf of the client. A new password gives a new token.

    POST /booking/auth

    Args:
        body: phone or e-mail, and the password (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is AuthorizedBookingUser.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/authentication-b2c/authorize_online_booking_user
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(
    *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.AuthorizedBookingUser]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.AuthorizedBookingUser]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.AuthorizedBookingUser]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[models.AuthorizedBookingUser]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
