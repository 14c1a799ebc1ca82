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

ENDPOINT: Endpoint[models.AuthorizedUser] = Endpoint(
    OPERATIONS["authorize_user"],
    ResponseSpec(Ref(models.__name__, "AuthorizedUser")),
    (),
    BodySpec(Ref(models.__name__, "LoginRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.LoginRequest | models.LoginRequestDict]


def request(
    *, body: models.LoginRequest | models.LoginRequestDict, options: CallOptions | None = None
) -> Call[models.AuthorizedUser]:
    """Exchanges login and password for a user token; `Altegio.login` does this and keeps the token.

    A wrong login or password is answered with 404, for which `Altegio.login` raises AuthenticationError. The token is
    valid until the password changes. If a second factor is required, the answer may have no `user_token`.

    POST /auth

    Args:
        body: login, which is a phone number with country code or an e-mail address, and password (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is AuthorizedUser.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/authentication-b2b/authorize_user
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[models.AuthorizedUser]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.AuthorizedUser]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.AuthorizedUser]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[models.AuthorizedUser]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
