# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
    Array,
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

ENDPOINT: Endpoint[list[models.LoyaltyCardTypeListItem]] = Endpoint(
    OPERATIONS["get_loyalty_card_type_list_for_client"],
    ResponseSpec(Array(Ref(models.__name__, "LoyaltyCardTypeListItem")), enveloped=False),
    (Parameter("location_id", "path", INTEGER), Parameter("phone", "path", NUMBER)),
)


def request(
    location_id: int | str, phone: float, *, options: CallOptions | None = None
) -> Call[list[models.LoyaltyCardTypeListItem]]:
    """Lists the card types that can still be issued to a client.

    A bare list, without an envelope.

    GET /loyalty/card_types/client/{location_id}/{phone}

    Args:
        location_id: the location (int | str)
        phone: phone number of the client with country code, digits only (float)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[LoyaltyCardTypeListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_type_list_for_client
    """
    return Call(ENDPOINT, {"location_id": location_id, "phone": phone}, options)


def sync_detailed(
    location_id: int | str, phone: float, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.LoyaltyCardTypeListItem]]]:
    """See `request`."""
    return run(client, request(location_id, phone, **arguments))


def sync(
    location_id: int | str, phone: float, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.LoyaltyCardTypeListItem]]:
    """See `request`."""
    return run(client, request(location_id, phone, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, phone: float, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.LoyaltyCardTypeListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, phone, **arguments))


async def asyncio(
    location_id: int | str, phone: float, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.LoyaltyCardTypeListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, phone, **arguments))).parsed


name_errors(globals())
