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
    from ...models.get_transaction_data import GetTransactionData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetTransactionData] = Endpoint(
    OPERATIONS["get_transaction"],
    Answer(Ref(_MODELS, "GetTransactionData")),
    (Parameter("location_id", "path", INTEGER), Parameter("transaction_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, transaction_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[GetTransactionData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id}, options)


def sync(
    location_id: int, transaction_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[GetTransactionData]:
    """Get a transaction.

    GET /storage_operations/goods_transactions/{location_id}/{transaction_id}

    Args:
        location_id: int
        transaction_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetTransactionData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_transaction
    """
    return call(client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id}, options).parsed


async def asyncio_detailed(
    location_id: int, transaction_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[GetTransactionData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id}, options)


async def asyncio(
    location_id: int, transaction_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[GetTransactionData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id}, options)
    ).parsed
