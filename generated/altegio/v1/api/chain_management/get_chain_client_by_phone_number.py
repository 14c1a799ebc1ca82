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
    from ...models.get_chain_client_by_phone_number_data import GetChainClientByPhoneNumberData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetChainClientByPhoneNumberData] = Endpoint(
    OPERATIONS["get_chain_client_by_phone_number"],
    Answer(Ref(_MODELS, "GetChainClientByPhoneNumberData")),
    (Parameter("chain_id", "path", INTEGER), Parameter("phone", "query", STRING, required=True)),
)


def sync_detailed(
    chain_id: int, *, client: Client, phone: str, options: CallOptions | None = None
) -> Response[Envelope[GetChainClientByPhoneNumberData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


def sync(
    chain_id: int, *, client: Client, phone: str, options: CallOptions | None = None
) -> Envelope[GetChainClientByPhoneNumberData]:
    """Get a chain client by phone number..

    GET /group/{chain_id}/clients

    Args:
        chain_id: int
        phone: str
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetChainClientByPhoneNumberData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_client_by_phone_number
    """
    return call(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options).parsed


async def asyncio_detailed(
    chain_id: int, *, client: AsyncClient, phone: str, options: CallOptions | None = None
) -> Response[Envelope[GetChainClientByPhoneNumberData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


async def asyncio(
    chain_id: int, *, client: AsyncClient, phone: str, options: CallOptions | None = None
) -> Envelope[GetChainClientByPhoneNumberData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)).parsed
