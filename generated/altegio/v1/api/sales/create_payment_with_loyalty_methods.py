# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    AsyncClient,
    BodySpec,
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
    Union,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Sale] = Endpoint(
    OPERATIONS["create_payment_with_loyalty_methods"],
    ResponseSpec(Ref(models.__name__, "Sale")),
    (Parameter("location_id", "path", INTEGER), Parameter("document_id", "path", INTEGER)),
    BodySpec(
        Union(
            (
                Ref(models.__name__, "PaymentByAccount"),
                Ref(models.__name__, "PaymentByDeposit"),
                Ref(models.__name__, "PaymentByGiftCard"),
                Ref(models.__name__, "PaymentByMembership"),
                Ref(models.__name__, "PaymentByReferralProgram"),
                Ref(models.__name__, "PaymentByLoyaltyCard"),
                Ref(models.__name__, "PaymentByLoyaltyProgram"),
            )
        )
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[
        models.PaymentByAccount
        | models.PaymentByAccountDict
        | models.PaymentByDeposit
        | models.PaymentByDepositDict
        | models.PaymentByGiftCard
        | models.PaymentByGiftCardDict
        | models.PaymentByMembership
        | models.PaymentByMembershipDict
        | models.PaymentByReferralProgram
        | models.PaymentByReferralProgramDict
        | models.PaymentByLoyaltyCard
        | models.PaymentByLoyaltyCardDict
        | models.PaymentByLoyaltyProgram
        | models.PaymentByLoyaltyProgramDict
    ]


def request(
    location_id: int | str,
    document_id: int | str,
    *,
    body: models.PaymentByAccount
    | models.PaymentByAccountDict
    | models.PaymentByDeposit
    | models.PaymentByDepositDict
    | models.PaymentByGiftCard
    | models.PaymentByGiftCardDict
    | models.PaymentByMembership
    | models.PaymentByMembershipDict
    | models.PaymentByReferralProgram
    | models.PaymentByReferralProgramDict
    | models.PaymentByLoyaltyCard
    | models.PaymentByLoyaltyCardDict
    | models.PaymentByLoyaltyProgram
    | models.PaymentByLoyaltyProgramDict,
    options: CallOptions | None = None,
) -> Call[models.Sale]:
    """Takes a payment for a sale: to an account, from a client account, or by gift card, membership, loyalty card,
    promotion or referral.

    The answer is the sale after the payment.

    POST /company/{location_id}/sale/{document_id}/payment

    Args:
        location_id: the location (int | str)
        document_id: the document, of a sale or of the inventory (int | str)
        body: the payment, in the form of one of the models PaymentBy… (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Sale.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/sales/create_payment_with_loyalty_methods
    """
    return Call(ENDPOINT, {"location_id": location_id, "document_id": document_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, document_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Sale]]:
    """See `request`."""
    return run(client, request(location_id, document_id, **arguments))


def sync(
    location_id: int | str, document_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Sale]:
    """See `request`."""
    return run(client, request(location_id, document_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, document_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Sale]]:
    """See `request`."""
    return await run_async(client, request(location_id, document_id, **arguments))


async def asyncio(
    location_id: int | str, document_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Sale]:
    """See `request`."""
    return (await run_async(client, request(location_id, document_id, **arguments))).parsed


name_errors(globals())
