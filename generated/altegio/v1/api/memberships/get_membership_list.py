# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[list[models.Membership]] = Endpoint(
    OPERATIONS["get_membership_list"],
    ResponseSpec(Array(Ref(models.__name__, "Membership"))),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter("abonements_ids", "query", Array(INTEGER), wire="abonements_ids[]"),
        Parameter("count", "query", INTEGER),
        Parameter("created_after", "query", String(format="date-time")),
        Parameter("created_before", "query", String(format="date-time")),
        Parameter("page", "query", INTEGER),
    ),
)

PAGING: Paging[models.Membership] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    abonements_ids: list[int] | Unset
    count: int | Unset
    created_after: str | dt.datetime | dt.date | Unset
    created_before: str | dt.datetime | dt.date | Unset
    page: int | Unset


def request(
    chain_id: int | str,
    *,
    abonements_ids: list[int] | Unset = UNSET,
    count: int | Unset = UNSET,
    created_after: str | dt.datetime | dt.date | Unset = UNSET,
    created_before: str | dt.datetime | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Membership]]:
    """Lists memberships that were sold in a chain, by ids or by when they were made.

    One page; ``iter_get_membership_list`` turns them all.

    GET /chain/{chain_id}/loyalty/abonements

    Args:
        chain_id: the chain of locations (int | str)
        abonements_ids: only these memberships (list[int], optional)
        count: how many items a page holds (int, optional)
        created_after: only what was created since then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS+HH:MM,
            optional)
        created_before: only what was created before then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS+HH:MM,
            optional)
        page: which page, from 1 (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Membership].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_list
    """
    return Call(
        ENDPOINT,
        {
            "chain_id": chain_id,
            "abonements_ids": abonements_ids,
            "count": count,
            "created_after": created_after,
            "created_before": created_before,
            "page": page,
        },
        options,
    )


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Membership]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Membership]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Membership]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Membership]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


def iterate(
    chain_id: int | str,
    *,
    abonements_ids: list[int] | Unset = UNSET,
    count: int | Unset = UNSET,
    created_after: str | dt.datetime | dt.date | Unset = UNSET,
    created_before: str | dt.datetime | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Membership], models.Membership]:
    """Lists memberships that were sold in a chain, by ids or by when they were made: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        chain_id: the chain of locations (int | str)
        abonements_ids: only these memberships (list[int], optional)
        count: how many items a page holds (int, optional)
        created_after: only what was created since then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS+HH:MM,
            optional)
        created_before: only what was created before then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS+HH:MM,
            optional)
        page: which page, from 1 (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Membership; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_membership_list
    """
    return PagedCall(
        request(
            chain_id,
            abonements_ids=abonements_ids,
            count=count,
            created_after=created_after,
            created_before=created_before,
            page=page,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
