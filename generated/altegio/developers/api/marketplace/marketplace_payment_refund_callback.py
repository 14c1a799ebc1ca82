# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
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
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["marketplace_payment_refund_callback"], ResponseSpec(NULL), (Parameter("payment_id", "path", INTEGER),)
)


def request(payment_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Tells Altegio that a payment was paid back.

    POST /marketplace/partner/payment/refund/{payment_id}

    Args:
        payment_id: what `marketplace_notification_payment_callback` answered with (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_payment_refund_callback
    """
    return Call(ENDPOINT, {"payment_id": payment_id}, options)


def sync_detailed(payment_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(payment_id, **arguments))


def sync(payment_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(payment_id, **arguments)).parsed


async def asyncio_detailed(
    payment_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(payment_id, **arguments))


async def asyncio(payment_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(payment_id, **arguments))).parsed


name_errors(globals())
