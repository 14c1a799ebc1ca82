# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Integer,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.ProductCategoryComposition] = Endpoint(
    OPERATIONS["get_product_category_composition"],
    ResponseSpec(Ref(models.__name__, "ProductCategoryComposition")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("category_id", "path", INTEGER),
        Parameter("count", "query", Integer(maximum=1000)),
        Parameter("page", "query", INTEGER),
    ),
)

PAGING: Paging[models.ProductOrCategory] = ByPage(
    at="page", size="count", largest=1000, items=(("children",),), identity=(("category_id",), ("item_id",))
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    count: int | Unset
    page: int | Unset


def request(
    location_id: int | str,
    category_id: int | str,
    *,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.ProductCategoryComposition]:
    """A product category with the categories and products in it.

    One page; ``iter_get_product_category_composition`` turns them all.

    GET /goods/category_node/{location_id}/{category_id}

    Args:
        location_id: the location (int | str)
        category_id: the category (int | str)
        count: how many items a page holds (int, at most 1000, optional)
        page: which page, from 1 (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ProductCategoryComposition.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_product_category_composition
    """
    return Call(
        ENDPOINT, {"location_id": location_id, "category_id": category_id, "count": count, "page": page}, options
    )


def sync_detailed(
    location_id: int | str, category_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ProductCategoryComposition]]:
    """See `request`."""
    return run(client, request(location_id, category_id, **arguments))


def sync(
    location_id: int | str, category_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ProductCategoryComposition]:
    """See `request`."""
    return run(client, request(location_id, category_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ProductCategoryComposition]]:
    """See `request`."""
    return await run_async(client, request(location_id, category_id, **arguments))


async def asyncio(
    location_id: int | str, category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ProductCategoryComposition]:
    """See `request`."""
    return (await run_async(client, request(location_id, category_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    category_id: int | str,
    *,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[models.ProductCategoryComposition, models.ProductOrCategory]:
    """A product category with the categories and products in it: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 1000 items unless ``count`` says otherwise.

    Args:
        location_id: the location (int | str)
        category_id: the category (int | str)
        count: how many items a page holds (int, at most 1000, optional)
        page: which page, from 1 (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ProductOrCategory; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_product_category_composition
    """
    return PagedCall(
        request(location_id, category_id, count=count, page=page, options=options), PAGING, max_items, max_pages
    )


name_errors(globals())
