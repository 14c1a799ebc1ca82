# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
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

ENDPOINT: Endpoint[list[models.ClientAccount]] = Endpoint(
    OPERATIONS["get_client_account_list_by_chain"],
    ResponseSpec(Array(Ref(models.__name__, "ClientAccount"))),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter("balance_from", "query", NUMBER),
        Parameter("balance_to", "query", NUMBER),
        Parameter("limit", "query", INTEGER),
        Parameter("page", "query", INTEGER),
    ),
)

PAGING: Paging[models.ClientAccount] = ByPage(at="page", size="limit", identity=(("deposit", "id"),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    balance_from: float | Unset
    balance_to: float | Unset
    limit: int | Unset
    page: int | Unset


def request(
    chain_id: int | str,
    *,
    balance_from: float | Unset = UNSET,
    balance_to: float | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ClientAccount]]:
    """Lists client accounts of a chain.

    One page; ``iter_get_client_account_list_by_chain`` turns them all.

    GET /deposits/chain/{chain_id}

    Args:
        chain_id: the chain of locations (int | str)
        balance_from: only balances of this or more, in major units of the currency (float, optional)
        balance_to: only balances of this or less, in major units of the currency (float, optional)
        limit: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ClientAccount].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_list_by_chain
    """
    return Call(
        ENDPOINT,
        {"chain_id": chain_id, "balance_from": balance_from, "balance_to": balance_to, "limit": limit, "page": page},
        options,
    )


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientAccount]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientAccount]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientAccount]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientAccount]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


def iterate(
    chain_id: int | str,
    *,
    balance_from: float | Unset = UNSET,
    balance_to: float | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ClientAccount], models.ClientAccount]:
    """Lists client accounts of a chain: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``limit`` says.

    Args:
        chain_id: the chain of locations (int | str)
        balance_from: only balances of this or more, in major units of the currency (float, optional)
        balance_to: only balances of this or less, in major units of the currency (float, optional)
        limit: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ClientAccount; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_list_by_chain
    """
    return PagedCall(
        request(chain_id, balance_from=balance_from, balance_to=balance_to, limit=limit, page=page, options=options),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
