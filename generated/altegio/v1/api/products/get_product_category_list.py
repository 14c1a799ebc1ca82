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
    OPERATIONS["get_product_category_list"],
    Answer(Array(Ref(_MODELS, "GetProductCategoryListDataItem"))),
    (Parameter("location_id", "path", INTEGER), Parameter("parent_category_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, parent_category_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetProductCategoryListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "parent_category_id": parent_category_id}, options)


def sync(
    location_id: int, parent_category_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetProductCategoryListDataItem]]:
    """Example of a request to get categories.

    GET /company/{location_id}/goods_categories/{parent_category_id}

    Args:
        location_id: int
        parent_category_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetProductCategoryListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_product_category_list
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "parent_category_id": parent_category_id}, options
    ).parsed


async def asyncio_detailed(
    location_id: int, parent_category_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetProductCategoryListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "parent_category_id": parent_category_id}, options
    )


async def asyncio(
    location_id: int, parent_category_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetProductCategoryListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "parent_category_id": parent_category_id}, options
        )
    ).parsed
