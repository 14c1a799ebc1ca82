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

ENDPOINT: Endpoint[list[models.InventoryTransactionListItem]] = Endpoint(
    OPERATIONS["search_for_product_transactions"],
    ResponseSpec(Array(Ref(models.__name__, "InventoryTransactionListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("changed_after", "query", String(format="date-time")),
        Parameter("changed_before", "query", String(format="date-time")),
        Parameter("count", "query", INTEGER),
        Parameter("document_id", "query", STRING),
        Parameter("end_date", "query", String(format="date")),
        Parameter("page", "query", INTEGER),
        Parameter("start_date", "query", String(format="date")),
    ),
)

PAGING: Paging[models.InventoryTransactionListItem] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    changed_after: str | dt.datetime | dt.date | Unset
    changed_before: str | dt.datetime | dt.date | Unset
    count: int | Unset
    document_id: str | Unset
    end_date: str | dt.date | Unset
    page: int | Unset
    start_date: str | dt.date | Unset


def request(
    location_id: int | str,
    *,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    changed_before: str | dt.datetime | dt.date | Unset = UNSET,
    count: int | Unset = UNSET,
    document_id: str | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.InventoryTransactionListItem]]:
    """Lists product lines of a location over all documents.

    One page; ``iter_search_for_product_transactions`` turns them all.

    GET /storages/transactions/{location_id}

    Args:
        location_id: the location (int | str)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        changed_before: only what was created or changed before then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        count: how many items a page holds (int, optional)
        document_id: only of this document (str, optional)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD, optional)
        page: which page, from 1 (int, optional)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[InventoryTransactionListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/search_for_product_transactions
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "changed_after": changed_after,
            "changed_before": changed_before,
            "count": count,
            "document_id": document_id,
            "end_date": end_date,
            "page": page,
            "start_date": start_date,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.InventoryTransactionListItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.InventoryTransactionListItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.InventoryTransactionListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.InventoryTransactionListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    changed_before: str | dt.datetime | dt.date | Unset = UNSET,
    count: int | Unset = UNSET,
    document_id: str | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.InventoryTransactionListItem], models.InventoryTransactionListItem]:
    """Lists product lines of a location over all documents: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        location_id: the location (int | str)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        changed_before: only what was created or changed before then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        count: how many items a page holds (int, optional)
        document_id: only of this document (str, optional)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD, optional)
        page: which page, from 1 (int, optional)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of InventoryTransactionListItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/search_for_product_transactions
    """
    return PagedCall(
        request(
            location_id,
            changed_after=changed_after,
            changed_before=changed_before,
            count=count,
            document_id=document_id,
            end_date=end_date,
            page=page,
            start_date=start_date,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
