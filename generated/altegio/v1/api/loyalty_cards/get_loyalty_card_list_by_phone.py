# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.issue_loyalty_card_data import IssueLoyaltyCardData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[IssueLoyaltyCardData] = Endpoint(
    OPERATIONS["get_loyalty_card_list_by_phone"],
    Answer(Ref(_MODELS, "IssueLoyaltyCardData"), enveloped=False),
    (
        Parameter("phone", "path", STRING),
        Parameter("chain_id", "path", INTEGER),
        Parameter("location_id", "path", INTEGER),
    ),
)


def sync_detailed(
    phone: str, chain_id: int, location_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[IssueLoyaltyCardData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"phone": phone, "chain_id": chain_id, "location_id": location_id}, options)


def sync(
    phone: str, chain_id: int, location_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[IssueLoyaltyCardData]:
    """Get a List of Customer Cards by Phone Number.

    GET /loyalty/cards/{phone}/{chain_id}/{location_id}

    Args:
        phone: str
        chain_id: int
        location_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is IssueLoyaltyCardData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_phone
    """
    return call(client, ENDPOINT, {"phone": phone, "chain_id": chain_id, "location_id": location_id}, options).parsed


async def asyncio_detailed(
    phone: str, chain_id: int, location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[IssueLoyaltyCardData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"phone": phone, "chain_id": chain_id, "location_id": location_id}, options
    )


async def asyncio(
    phone: str, chain_id: int, location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[IssueLoyaltyCardData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"phone": phone, "chain_id": chain_id, "location_id": location_id}, options)
    ).parsed
