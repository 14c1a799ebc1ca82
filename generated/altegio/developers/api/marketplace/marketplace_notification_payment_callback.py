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

ENDPOINT: Endpoint[models.NotedPayment] = Endpoint(
    OPERATIONS["marketplace_notification_payment_callback"],
    ResponseSpec(Ref(models.__name__, "NotedPayment")),
    (),
    BodySpec(Ref(models.__name__, "NotePaymentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.NotePaymentRequest | models.NotePaymentRequestDict]


def request(
    *, body: models.NotePaymentRequest | models.NotePaymentRequestDict, options: CallOptions | None = None
) -> Call[models.NotedPayment]:
    """Tells Altegio about a payment that a location made to you.

    Keep the id from the answer: it is needed for a refund.

    POST /marketplace/partner/payment

    Args:
        body: who paid how much, and for which period (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is NotedPayment.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_notification_payment_callback
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[models.NotedPayment]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.NotedPayment]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.NotedPayment]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[models.NotedPayment]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
