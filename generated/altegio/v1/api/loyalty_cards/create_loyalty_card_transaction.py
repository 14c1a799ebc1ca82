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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.LoyaltyCard] = Endpoint(
    OPERATIONS["create_loyalty_card_transaction"],
    ResponseSpec(Ref(models.__name__, "LoyaltyCard")),
    (Parameter("location_id", "path", INTEGER), Parameter("card_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateLoyaltyCardTransactionRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateLoyaltyCardTransactionRequest | models.CreateLoyaltyCardTransactionRequestDict]


def request(
    location_id: int | str,
    card_id: int | str,
    *,
    body: models.CreateLoyaltyCardTransactionRequest | models.CreateLoyaltyCardTransactionRequestDict,
    options: CallOptions | None = None,
) -> Call[models.LoyaltyCard]:
    """Puts points on a loyalty card by hand, or takes some off, at a location.

    POST /company/{location_id}/loyalty/cards/{card_id}/manual_transaction

    Args:
        location_id: the location (int | str)
        card_id: the loyalty card (int | str)
        body: the amount, negative to take off, and a title (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LoyaltyCard.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/create_loyalty_card_transaction
    """
    return Call(ENDPOINT, {"location_id": location_id, "card_id": card_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, card_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyCard]]:
    """See `request`."""
    return run(client, request(location_id, card_id, **arguments))


def sync(
    location_id: int | str, card_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyCard]:
    """See `request`."""
    return run(client, request(location_id, card_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, card_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyCard]]:
    """See `request`."""
    return await run_async(client, request(location_id, card_id, **arguments))


async def asyncio(
    location_id: int | str, card_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyCard]:
    """See `request`."""
    return (await run_async(client, request(location_id, card_id, **arguments))).parsed


name_errors(globals())
