# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    AsyncClient,
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

ENDPOINT: Endpoint[models.BookingUser] = Endpoint(
    OPERATIONS["get_booking_user"], ResponseSpec(Ref(models.__name__, "BookingUser"), enveloped=False), ()
)


def request(*, options: CallOptions | None = None) -> Call[models.BookingUser]:
    """Reads the client's own account.

    The answer repeats the token.

    GET /booking/user/data

    Args:
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookingUser.

    Raises:
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/get_booking_user
    """
    return Call(ENDPOINT, {}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Given]) -> Response[Envelope[models.BookingUser]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Given]) -> Envelope[models.BookingUser]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.BookingUser]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Given]) -> Envelope[models.BookingUser]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
