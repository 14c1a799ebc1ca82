# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    STRING,
    UNSET,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["send_phone_update_verification_code"],
    ResponseSpec(NULL),
    (
        Parameter("company_id", "query", INTEGER),
        Parameter("group_id", "query", INTEGER),
        Parameter("phone", "query", STRING, required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    phone: Required[str]
    company_id: int | Unset
    group_id: int | Unset


def request(
    *, phone: str, company_id: int | Unset = UNSET, group_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[None]:
    """Sends a code by SMS to a new phone number, for `update_booking_user`.

    GET /booking/user/phone_confirmation

    Args:
        phone: the new number (str)
        company_id: the location; give it or the chain (int, optional)
        group_id: the chain; give it or the location (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/send_phone_update_verification_code
    """
    return Call(ENDPOINT, {"company_id": company_id, "group_id": group_id, "phone": phone}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
