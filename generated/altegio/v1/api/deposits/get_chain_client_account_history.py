# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_chain_client_account_history_data_item import GetChainClientAccountHistoryDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetChainClientAccountHistoryDataItem]] = Endpoint(
    OPERATIONS["get_chain_client_account_history"],
    Answer(Array(Ref(_MODELS, "GetChainClientAccountHistoryDataItem"))),
    (Parameter("chain_id", "path", INTEGER), Parameter("deposit_id", "path", INTEGER)),
)


def sync_detailed(
    chain_id: int, deposit_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetChainClientAccountHistoryDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"chain_id": chain_id, "deposit_id": deposit_id}, options)


def sync(
    chain_id: int, deposit_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetChainClientAccountHistoryDataItem]]:
    """Get client account transaction history.

    GET /chain/{chain_id}/deposits/{deposit_id}/history

    Args:
        chain_id: int
        deposit_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetChainClientAccountHistoryDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_chain_client_account_history
    """
    return call(client, ENDPOINT, {"chain_id": chain_id, "deposit_id": deposit_id}, options).parsed


async def asyncio_detailed(
    chain_id: int, deposit_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetChainClientAccountHistoryDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"chain_id": chain_id, "deposit_id": deposit_id}, options)


async def asyncio(
    chain_id: int, deposit_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetChainClientAccountHistoryDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"chain_id": chain_id, "deposit_id": deposit_id}, options)).parsed
