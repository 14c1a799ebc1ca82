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
    from ...models.get_product_category_list_data_item import GetProductCategoryListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetProductCategoryListDataItem]] = Endpoint(
    OPERATIONS["deprecated_get_product_category_list"],
    Answer(Array(Ref(_MODELS, "GetProductCategoryListDataItem"))),
    (Parameter("location_id", "path", INTEGER), Parameter("category_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, category_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetProductCategoryListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "category_id": category_id}, options)


def sync(
    location_id: int, category_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetProductCategoryListDataItem]]:
    """Get a list of product categories.

    GET /goods_categories/{location_id}/{category_id}

    Deprecated: use v1.get_product_category_list.

    Args:
        location_id: int
        category_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetProductCategoryListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/deprecated_get_product_category_list
    """
    return call(client, ENDPOINT, {"location_id": location_id, "category_id": category_id}, options).parsed


async def asyncio_detailed(
    location_id: int, category_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetProductCategoryListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "category_id": category_id}, options)


async def asyncio(
    location_id: int, category_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetProductCategoryListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "category_id": category_id}, options)
    ).parsed
