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

ENDPOINT: Endpoint[models.LoyaltyCardDetails] = Endpoint(
    OPERATIONS["issue_loyalty_card"],
    ResponseSpec(Ref(models.__name__, "LoyaltyCardDetails"), enveloped=False),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "IssueLoyaltyCardRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.IssueLoyaltyCardRequest | models.IssueLoyaltyCardRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.IssueLoyaltyCardRequest | models.IssueLoyaltyCardRequestDict,
    options: CallOptions | None = None,
) -> Call[models.LoyaltyCardDetails]:
    """Issues a loyalty card to a client.

    The answer has no envelope.

    POST /loyalty/cards/{location_id}

    Args:
        location_id: the location (int | str)
        body: number and type of the card, and the client's phone in digits without + (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LoyaltyCardDetails.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/issue_loyalty_card
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyCardDetails]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyCardDetails]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyCardDetails]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyCardDetails]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
