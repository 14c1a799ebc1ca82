# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
    UNSET,
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    String,
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

ENDPOINT: Endpoint[list[models.ProductListItem]] = Endpoint(
    OPERATIONS["get_products_list"],
    ResponseSpec(Array(Ref(models.__name__, "ProductListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("term", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("category_id", "query", INTEGER),
        Parameter("changed_after", "query", String(format="date-time")),
        Parameter("changed_before", "query", String(format="date-time")),
    ),
)

PAGING: Paging[models.ProductListItem] = ByPage(at="page", size="count", identity=(("good_id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    term: str | Unset
    page: int | Unset
    count: int | Unset
    category_id: int | Unset
    changed_after: str | dt.datetime | dt.date | Unset
    changed_before: str | dt.datetime | dt.date | Unset


def request(
    location_id: int | str,
    *,
    term: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    category_id: int | Unset = UNSET,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    changed_before: str | dt.datetime | dt.date | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ProductListItem]]:
    """Lists the products of a location.

    One page; ``iter_get_products_list`` turns them all.

    GET /goods/{location_id}

    Args:
        location_id: the location (int | str)
        term: only those with this in name, article or barcode (str, optional)
        page: which page, from 1 (int, optional)
        count: how many items a page holds (int, optional)
        category_id: only of this category (int, optional)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        changed_before: only what was created or changed before then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ProductListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_products_list
    """
    return Call(
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


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductListItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductListItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    term: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    category_id: int | Unset = UNSET,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    changed_before: str | dt.datetime | dt.date | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ProductListItem], models.ProductListItem]:
    """Lists the products of a location: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        location_id: the location (int | str)
        term: only those with this in name, article or barcode (str, optional)
        page: which page, from 1 (int, optional)
        count: how many items a page holds (int, optional)
        category_id: only of this category (int, optional)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        changed_before: only what was created or changed before then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ProductListItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/get_products_list
    """
    return PagedCall(
        request(
            location_id,
            term=term,
            page=page,
            count=count,
            category_id=category_id,
            changed_after=changed_after,
            changed_before=changed_before,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
