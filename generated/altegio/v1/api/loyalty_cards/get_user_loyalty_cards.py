# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.issue_loyalty_card_data import IssueLoyaltyCardData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[IssueLoyaltyCardData] = Endpoint(
    OPERATIONS["get_user_loyalty_cards"],
    Answer(Ref(_MODELS, "IssueLoyaltyCardData"), enveloped=False),
    (Parameter("chain_id", "path", INTEGER),),
)


def sync_detailed(
    chain_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[IssueLoyaltyCardData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"chain_id": chain_id}, options)


def sync(chain_id: int, *, client: Client, options: CallOptions | None = None) -> Envelope[IssueLoyaltyCardData]:
    """Get User Loyalty Cards.

    GET /user/loyalty_cards/{chain_id}

    Args:
        chain_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is IssueLoyaltyCardData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_user_loyalty_cards
    """
    return call(client, ENDPOINT, {"chain_id": chain_id}, options).parsed


async def asyncio_detailed(
    chain_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[IssueLoyaltyCardData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"chain_id": chain_id}, options)


async def asyncio(
    chain_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[IssueLoyaltyCardData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"chain_id": chain_id}, options)).parsed
