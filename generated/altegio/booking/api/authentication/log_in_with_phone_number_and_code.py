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
    OPERATIONS["log_in_with_phone_number_and_code"],
    ResponseSpec(Ref(models.__name__, "UserToken"), enveloped=False),
    (),
    BodySpec(Ref(models.__name__, "LogInWithPhoneNumberAndCodeRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.LogInWithPhoneNumberAndCodeRequest | models.LogInWithPhoneNumberAndCodeRequestDict]


def request(
    *,
    body: models.LogInWithPhoneNumberAndCodeRequest | models.LogInWithPhoneNumberAndCodeRequestDict,
    options: CallOptions | None = None,
) -> Call[models.UserToken]:
    """Logs a client in with a code that came by SMS; the token that comes is the user's.

    POST /user/auth

    Args:
        body: phone and code; the description shows login and password, which are taken too (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is UserToken.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/authentication-b2c/log_in_with_phone_number_and_code
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
