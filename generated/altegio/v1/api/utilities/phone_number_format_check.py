# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    STRING,
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

ENDPOINT: Endpoint[models.PhoneNumberCheck] = Endpoint(
    OPERATIONS["phone_number_format_check"],
    ResponseSpec(Ref(models.__name__, "PhoneNumberCheck")),
    (Parameter("phone", "path", STRING),),
)


def request(phone: str, *, options: CallOptions | None = None) -> Call[models.PhoneNumberCheck]:
    """Whether Altegio takes a phone number as valid.

    GET /validation/validate_phone/{phone}

    Args:
        phone: the number, with country code (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is PhoneNumberCheck.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/utilities/phone_number_format_check
    """
    return Call(ENDPOINT, {"phone": phone}, options)


def sync_detailed(
    phone: str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.PhoneNumberCheck]]:
    """See `request`."""
    return run(client, request(phone, **arguments))


def sync(phone: str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[models.PhoneNumberCheck]:
    """See `request`."""
    return run(client, request(phone, **arguments)).parsed


async def asyncio_detailed(
    phone: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.PhoneNumberCheck]]:
    """See `request`."""
    return await run_async(client, request(phone, **arguments))


async def asyncio(phone: str, *, client: AsyncClient, **arguments: Unpack[Given]) -> Envelope[models.PhoneNumberCheck]:
    """See `request`."""
    return (await run_async(client, request(phone, **arguments))).parsed


name_errors(globals())
