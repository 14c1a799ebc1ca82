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

ENDPOINT: Endpoint[models.VisitLoyalty] = Endpoint(
    OPERATIONS["cancel_loyalty_card_withdrawal"],
    ResponseSpec(Ref(models.__name__, "VisitLoyalty"), enveloped=False),
    (Parameter("location_id", "path", INTEGER), Parameter("card_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "VisitLoyaltyRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.VisitLoyaltyRequest | models.VisitLoyaltyRequestDict]


def request(
    location_id: int | str,
    card_id: int | str,
    *,
    body: models.VisitLoyaltyRequest | models.VisitLoyaltyRequestDict,
    options: CallOptions | None = None,
) -> Call[models.VisitLoyalty]:
    """Gives the points paid for a visit back to the loyalty card.

    POST /visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}

    Args:
        location_id: the location (int | str)
        card_id: the loyalty card (int | str)
        body: the visit and its appointment (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is VisitLoyalty.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/cancel_loyalty_card_withdrawal
    """
    return Call(ENDPOINT, {"location_id": location_id, "card_id": card_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, card_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.VisitLoyalty]]:
    """See `request`."""
    return run(client, request(location_id, card_id, **arguments))


def sync(
    location_id: int | str, card_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.VisitLoyalty]:
    """See `request`."""
    return run(client, request(location_id, card_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, card_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.VisitLoyalty]]:
    """See `request`."""
    return await run_async(client, request(location_id, card_id, **arguments))


async def asyncio(
    location_id: int | str, card_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.VisitLoyalty]:
    """See `request`."""
    return (await run_async(client, request(location_id, card_id, **arguments))).parsed


name_errors(globals())
