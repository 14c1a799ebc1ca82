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
    from ...models.create_product_category_data import CreateProductCategoryData
    from ...models.create_product_category_request import CreateProductCategoryRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[CreateProductCategoryData] = Endpoint(
    OPERATIONS["update_product_category"],
    Answer(Ref(_MODELS, "CreateProductCategoryData")),
    (Parameter("location_id", "path", INTEGER), Parameter("category_id", "path", INTEGER)),
    Body(Ref(_MODELS, "CreateProductCategoryRequest")),
)


def sync_detailed(
    location_id: int,
    category_id: int,
    *,
    client: Client,
    body: CreateProductCategoryRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[CreateProductCategoryData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "category_id": category_id, "body": body}, options)


def sync(
    location_id: int,
    category_id: int,
    *,
    client: Client,
    body: CreateProductCategoryRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[CreateProductCategoryData]:
    """Edit a Product Category.

    PUT /goods_categories/{location_id}/{category_id}

    Args:
        location_id: int
        category_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is CreateProductCategoryData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/update_product_category
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "category_id": category_id, "body": body}, options
    ).parsed


async def asyncio_detailed(
    location_id: int,
    category_id: int,
    *,
    client: AsyncClient,
    body: CreateProductCategoryRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[CreateProductCategoryData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "category_id": category_id, "body": body}, options
    )


async def asyncio(
    location_id: int,
    category_id: int,
    *,
    client: AsyncClient,
    body: CreateProductCategoryRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[CreateProductCategoryData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "category_id": category_id, "body": body}, options
        )
    ).parsed
