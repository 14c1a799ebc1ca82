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
    from ...models.chain_loyalty_memberships_set_balance_data import ChainLoyaltyMembershipsSetBalanceData
    from ...models.chain_loyalty_memberships_set_balance_request import ChainLoyaltyMembershipsSetBalanceRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[ChainLoyaltyMembershipsSetBalanceData] = Endpoint(
    OPERATIONS["chain_loyalty_memberships_set_balance"],
    Answer(Ref(_MODELS, "ChainLoyaltyMembershipsSetBalanceData")),
    (Parameter("chain_id", "path", INTEGER), Parameter("membership_id", "path", INTEGER)),
    Body(Ref(_MODELS, "ChainLoyaltyMembershipsSetBalanceRequest")),
)


def sync_detailed(
    chain_id: int,
    membership_id: int,
    *,
    client: Client,
    body: ChainLoyaltyMembershipsSetBalanceRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ChainLoyaltyMembershipsSetBalanceData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options)


def sync(
    chain_id: int,
    membership_id: int,
    *,
    client: Client,
    body: ChainLoyaltyMembershipsSetBalanceRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ChainLoyaltyMembershipsSetBalanceData]:
    """Change membership balance.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance

    Args:
        chain_id: int
        membership_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is ChainLoyaltyMembershipsSetBalanceData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_balance
    """
    return call(client, ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options).parsed


async def asyncio_detailed(
    chain_id: int,
    membership_id: int,
    *,
    client: AsyncClient,
    body: ChainLoyaltyMembershipsSetBalanceRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ChainLoyaltyMembershipsSetBalanceData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options
    )


async def asyncio(
    chain_id: int,
    membership_id: int,
    *,
    client: AsyncClient,
    body: ChainLoyaltyMembershipsSetBalanceRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ChainLoyaltyMembershipsSetBalanceData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options
        )
    ).parsed
