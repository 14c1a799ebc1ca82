# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal, Required, Unpack

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

ENDPOINT: Endpoint[list[models.ChainLoyaltyTransaction]] = Endpoint(
    OPERATIONS["get_chain_loyalty_transaction_list"],
    ResponseSpec(Array(Ref(models.__name__, "ChainLoyaltyTransaction"))),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter("company_ids", "query", Array(INTEGER), wire="company_ids[]"),
        Parameter("count", "query", INTEGER),
        Parameter("created_after", "query", String(format="date"), required=True),
        Parameter("created_before", "query", String(format="date"), required=True),
        Parameter("page", "query", INTEGER),
        Parameter(
            "types",
            "query",
            Array(String(enum=("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))),
            wire="types[]",
        ),
        Parameter("visit_ids", "query", Array(INTEGER), wire="visit_ids[]"),
    ),
)

PAGING: Paging[models.ChainLoyaltyTransaction] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    created_after: Required[str | dt.date]
    created_before: Required[str | dt.date]
    company_ids: list[int] | Unset
    count: int | Unset
    page: int | Unset
    types: list[Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]] | Unset
    visit_ids: list[int] | Unset


def request(
    chain_id: int | str,
    *,
    created_after: str | dt.date,
    created_before: str | dt.date,
    company_ids: list[int] | Unset = UNSET,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    types: list[Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]] | Unset = UNSET,
    visit_ids: list[int] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ChainLoyaltyTransaction]]:
    """Lists the loyalty transactions of a chain: discounts, points earned and spent, payments by gift card and
    membership.

    One page; ``iter_get_chain_loyalty_transaction_list`` turns them all.

    GET /chain/{chain_id}/loyalty/transactions

    Args:
        chain_id: the chain of locations (int | str)
        created_after: first day (str | dt.date, YYYY-MM-DD)
        created_before: last day (str | dt.date, YYYY-MM-DD)
        company_ids: only at these locations (list[int], optional)
        count: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        types: only these kinds, by number (list[Literal['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']],
            optional)
        visit_ids: only of these visits (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ChainLoyaltyTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/get_chain_loyalty_transaction_list
    """
    return Call(
        ENDPOINT,
        {
            "chain_id": chain_id,
            "company_ids": company_ids,
            "count": count,
            "created_after": created_after,
            "created_before": created_before,
            "page": page,
            "types": types,
            "visit_ids": visit_ids,
        },
        options,
    )


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ChainLoyaltyTransaction]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ChainLoyaltyTransaction]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ChainLoyaltyTransaction]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ChainLoyaltyTransaction]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


def iterate(
    chain_id: int | str,
    *,
    created_after: str | dt.date,
    created_before: str | dt.date,
    company_ids: list[int] | Unset = UNSET,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    types: list[Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]] | Unset = UNSET,
    visit_ids: list[int] | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ChainLoyaltyTransaction], models.ChainLoyaltyTransaction]:
    """Lists the loyalty transactions of a chain: discounts, points earned and spent, payments by gift card and
    membership: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        chain_id: the chain of locations (int | str)
        created_after: first day (str | dt.date, YYYY-MM-DD)
        created_before: last day (str | dt.date, YYYY-MM-DD)
        company_ids: only at these locations (list[int], optional)
        count: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        types: only these kinds, by number (list[Literal['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']],
            optional)
        visit_ids: only of these visits (list[int], optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ChainLoyaltyTransaction; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/get_chain_loyalty_transaction_list
    """
    return PagedCall(
        request(
            chain_id,
            created_after=created_after,
            created_before=created_before,
            company_ids=company_ids,
            count=count,
            page=page,
            types=types,
            visit_ids=visit_ids,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
