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
    from ...models.get_product_data import GetProductData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetProductData] = Endpoint(
    OPERATIONS["get_product"],
    Answer(Ref(_MODELS, "GetProductData")),
    (Parameter("location_id", "path", INTEGER), Parameter("product_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, product_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[GetProductData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "product_id": product_id}, options)


def sync(
    location_id: int, product_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[GetProductData]:
    """Get Products.

    GET /goods/{location_id}/{product_id}

    Args:
        location_id: int
        product_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetProductData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_product
    """
    return call(client, ENDPOINT, {"location_id": location_id, "product_id": product_id}, options).parsed


async def asyncio_detailed(
    location_id: int, product_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[GetProductData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "product_id": product_id}, options)


async def asyncio(
    location_id: int, product_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[GetProductData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "product_id": product_id}, options)).parsed
