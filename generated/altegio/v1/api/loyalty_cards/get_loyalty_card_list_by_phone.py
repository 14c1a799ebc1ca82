# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.LoyaltyCardDetails] = Endpoint(
    OPERATIONS["get_loyalty_card_list_by_phone"],
    ResponseSpec(Ref(models.__name__, "LoyaltyCardDetails"), enveloped=False),
    (
        Parameter("phone", "path", STRING),
        Parameter("chain_id", "path", INTEGER),
        Parameter("location_id", "path", INTEGER),
    ),
)


def request(
    phone: str, chain_id: int | str, location_id: int | str, *, options: CallOptions | None = None
) -> Call[models.LoyaltyCardDetails]:
    """Lists the loyalty cards of a phone number, with the promotions valid at the location.

    A bare list, without an envelope.

    GET /loyalty/cards/{phone}/{chain_id}/{location_id}

    Args:
        phone: phone number of the client with country code, digits only (str)
        chain_id: the chain of locations (int | str)
        location_id: the location (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LoyaltyCardDetails.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_phone
    """
    return Call(ENDPOINT, {"phone": phone, "chain_id": chain_id, "location_id": location_id}, options)


def sync_detailed(
    phone: str, chain_id: int | str, location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.LoyaltyCardDetails]]:
    """See `request`."""
    return run(client, request(phone, chain_id, location_id, **arguments))


def sync(
    phone: str, chain_id: int | str, location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.LoyaltyCardDetails]:
    """See `request`."""
    return run(client, request(phone, chain_id, location_id, **arguments)).parsed


async def asyncio_detailed(
    phone: str, chain_id: int | str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.LoyaltyCardDetails]]:
    """See `request`."""
    return await run_async(client, request(phone, chain_id, location_id, **arguments))


async def asyncio(
    phone: str, chain_id: int | str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.LoyaltyCardDetails]:
    """See `request`."""
    return (await run_async(client, request(phone, chain_id, location_id, **arguments))).parsed


name_errors(globals())
