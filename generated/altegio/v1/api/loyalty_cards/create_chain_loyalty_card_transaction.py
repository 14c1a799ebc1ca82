# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_loyalty_card_transaction_request import CreateLoyaltyCardTransactionRequest
    from ...models.loyalty_card import LoyaltyCard

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[LoyaltyCard] = Endpoint(
    OPERATIONS["create_chain_loyalty_card_transaction"],
    Answer(Ref(_MODELS, "LoyaltyCard")),
    (Parameter("card_id", "path", INTEGER), Parameter("chain_id", "path", INTEGER)),
    Body(Ref(_MODELS, "CreateLoyaltyCardTransactionRequest")),
)


def sync_detailed(
    card_id: int,
    chain_id: int,
    *,
    client: Client,
    body: CreateLoyaltyCardTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[LoyaltyCard]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"card_id": card_id, "chain_id": chain_id, "body": body}, options)


def sync(
    card_id: int,
    chain_id: int,
    *,
    client: Client,
    body: CreateLoyaltyCardTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[LoyaltyCard]:
    """Manual withdraw/deposit to loyalty card in chain.

    POST /chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction

    Args:
        card_id: int
        chain_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is LoyaltyCard.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/create_chain_loyalty_card_transaction
    """
    return call(client, ENDPOINT, {"card_id": card_id, "chain_id": chain_id, "body": body}, options).parsed


async def asyncio_detailed(
    card_id: int,
    chain_id: int,
    *,
    client: AsyncClient,
    body: CreateLoyaltyCardTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[LoyaltyCard]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"card_id": card_id, "chain_id": chain_id, "body": body}, options)


async def asyncio(
    card_id: int,
    chain_id: int,
    *,
    client: AsyncClient,
    body: CreateLoyaltyCardTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[LoyaltyCard]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"card_id": card_id, "chain_id": chain_id, "body": body}, options)
    ).parsed
