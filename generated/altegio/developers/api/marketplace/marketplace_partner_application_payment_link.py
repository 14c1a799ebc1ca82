# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.PaymentLink] = Endpoint(
    OPERATIONS["marketplace_partner_application_payment_link"],
    ResponseSpec(Ref(models.__name__, "PaymentLink")),
    (
        Parameter("application_id", "query", INTEGER, required=True),
        Parameter("discount", "query", NUMBER),
        Parameter("salon_id", "query", INTEGER, required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    application_id: Required[int]
    salon_id: Required[int]
    discount: float | Unset


def request(
    *, application_id: int, salon_id: int, discount: float | Unset = UNSET, options: CallOptions | None = None
) -> Call[models.PaymentLink]:
    """Makes a link with which a location pays for the application.

    For partners of the Marketplace.

    GET /marketplace/application/payment_link

    Args:
        application_id: the application in the Marketplace (int)
        salon_id: the location, under its older name (int)
        discount: per cent (float, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is PaymentLink.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_application_payment_link
    """
    return Call(ENDPOINT, {"application_id": application_id, "discount": discount, "salon_id": salon_id}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[models.PaymentLink]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.PaymentLink]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.PaymentLink]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[models.PaymentLink]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
