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
    from ...models.create_transaction_request import CreateTransactionRequest
    from ...models.get_transaction_data import GetTransactionData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetTransactionData] = Endpoint(
    OPERATIONS["update_transaction"],
    Answer(Ref(_MODELS, "GetTransactionData")),
    (Parameter("location_id", "path", INTEGER), Parameter("transaction_id", "path", INTEGER)),
    Body(Ref(_MODELS, "CreateTransactionRequest")),
)


def sync_detailed(
    location_id: int,
    transaction_id: int,
    *,
    client: Client,
    body: CreateTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetTransactionData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id, "body": body}, options)


def sync(
    location_id: int,
    transaction_id: int,
    *,
    client: Client,
    body: CreateTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetTransactionData]:
    """Transaction update.

    PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}

    Args:
        location_id: int
        transaction_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetTransactionData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_transaction
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id, "body": body}, options
    ).parsed


async def asyncio_detailed(
    location_id: int,
    transaction_id: int,
    *,
    client: AsyncClient,
    body: CreateTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetTransactionData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id, "body": body}, options
    )


async def asyncio(
    location_id: int,
    transaction_id: int,
    *,
    client: AsyncClient,
    body: CreateTransactionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetTransactionData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id, "body": body}, options
        )
    ).parsed
