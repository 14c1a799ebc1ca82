# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Array, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_products_list_data_item import GetProductsListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetProductsListDataItem]] = Endpoint(
    OPERATIONS["get_products_list"],
    Answer(Array(Ref(_MODELS, "GetProductsListDataItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("term", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("category_id", "query", INTEGER),
        Parameter("changed_after", "query", STRING),
        Parameter("changed_before", "query", STRING),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    term: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    category_id: int | Unset = UNSET,
    changed_after: str | Unset = UNSET,
    changed_before: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetProductsListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "term": term,
            "page": page,
            "count": count,
            "category_id": category_id,
            "changed_after": changed_after,
            "changed_before": changed_before,
        },
        options,
    )


def sync(
    location_id: int,
    *,
    client: Client,
    term: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    category_id: int | Unset = UNSET,
    changed_after: str | Unset = UNSET,
    changed_before: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetProductsListDataItem]]:
    """Get a list of products.

    GET /goods/{location_id}

    Args:
        location_id: int
        term: str (optional)
        page: int (optional)
        count: int (optional)
        category_id: int (optional)
        changed_after: str (optional)
        changed_before: str (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetProductsListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_products_list
    """
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "term": term,
            "page": page,
            "count": count,
            "category_id": category_id,
            "changed_after": changed_after,
            "changed_before": changed_before,
        },
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    term: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    category_id: int | Unset = UNSET,
    changed_after: str | Unset = UNSET,
    changed_before: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetProductsListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "term": term,
            "page": page,
            "count": count,
            "category_id": category_id,
            "changed_after": changed_after,
            "changed_before": changed_before,
        },
        options,
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    term: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    category_id: int | Unset = UNSET,
    changed_after: str | Unset = UNSET,
    changed_before: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetProductsListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "location_id": location_id,
                "term": term,
                "page": page,
                "count": count,
                "category_id": category_id,
                "changed_after": changed_after,
                "changed_before": changed_before,
            },
            options,
        )
    ).parsed
