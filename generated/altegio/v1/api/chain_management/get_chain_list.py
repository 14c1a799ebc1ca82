# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint
from altegio_core.response import Envelope, Response
from altegio_core.schema import Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_chain_list_data_item import GetChainListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetChainListDataItem]] = Endpoint(
    OPERATIONS["get_chain_list"], Answer(Array(Ref(_MODELS, "GetChainListDataItem"))), ()
)


def sync_detailed(
    *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetChainListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {}, options)


def sync(*, client: Client, options: CallOptions | None = None) -> Envelope[list[GetChainListDataItem]]:
    """Obtaining chains available to the user.

    GET /groups

    Args:
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetChainListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_list
    """
    return call(client, ENDPOINT, {}, options).parsed


async def asyncio_detailed(
    *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetChainListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {}, options)


async def asyncio(*, client: AsyncClient, options: CallOptions | None = None) -> Envelope[list[GetChainListDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {}, options)).parsed
