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
    from ...models.get_account_list_data_item import GetAccountListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetAccountListDataItem]] = Endpoint(
    OPERATIONS["get_account_list"],
    Answer(Array(Ref(_MODELS, "GetAccountListDataItem"))),
    (Parameter("location_id", "path", INTEGER),),
)


def sync_detailed(
    location_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetAccountListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id}, options)


def sync(
    location_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetAccountListDataItem]]:
    """Get location accounts.

    GET /accounts/{location_id}

    Args:
        location_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetAccountListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/get_account_list
    """
    return call(client, ENDPOINT, {"location_id": location_id}, options).parsed


async def asyncio_detailed(
    location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetAccountListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id}, options)


async def asyncio(
    location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetAccountListDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id}, options)).parsed
