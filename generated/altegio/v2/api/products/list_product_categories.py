# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Literal

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Integer, Ref, String
from altegio_core.types import UNSET, Unset

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ProductCategory]] = Endpoint(
    OPERATIONS["list_product_categories"],
    Answer(Array(Ref(models.__name__, "ProductCategory"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_parent_category_id", "query", Integer(minimum=0), wire="filter[parent_category_id]"),
        Parameter("include", "query", Array(String(enum=("child_categories", "goods")), unique=True), wire="include[]"),
    ),
)


def request(
    location_id: int,
    *,
    filter_parent_category_id: int | Unset = UNSET,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ProductCategory]]:
    """List Product Categories.

    GET /locations/{location_id}/product_categories

    Args:
        location_id: int
        filter_parent_category_id: int, at least 0 (optional)
        include: list[Literal['child_categories', 'goods']] (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[ProductCategory].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/list_product_categories
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "filter_parent_category_id": filter_parent_category_id, "include": include},
        options,
    )


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    filter_parent_category_id: int | Unset = UNSET,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[models.ProductCategory]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(
        client,
        request(location_id, filter_parent_category_id=filter_parent_category_id, include=include, options=options),
    )


def sync(
    location_id: int,
    *,
    client: Client,
    filter_parent_category_id: int | Unset = UNSET,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[models.ProductCategory]]:
    """Call the operation, see :func:`request`."""
    return run(
        client,
        request(location_id, filter_parent_category_id=filter_parent_category_id, include=include, options=options),
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    filter_parent_category_id: int | Unset = UNSET,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[models.ProductCategory]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(
        client,
        request(location_id, filter_parent_category_id=filter_parent_category_id, include=include, options=options),
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    filter_parent_category_id: int | Unset = UNSET,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[models.ProductCategory]]:
    """Call the operation, see :func:`request`."""
    return (
        await run_async(
            client,
            request(location_id, filter_parent_category_id=filter_parent_category_id, include=include, options=options),
        )
    ).parsed
