# Generated; do not edit.

from __future__ import annotations

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

ENDPOINT: Endpoint[list[models.ChainMembershipType]] = Endpoint(
    OPERATIONS["chain_loyalty_membership_types_list"],
    ResponseSpec(Array(Ref(models.__name__, "ChainMembershipType"))),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter("title", "query", STRING),
        Parameter("page", "query", INTEGER),
        Parameter("limit", "query", INTEGER),
        Parameter("is_archived", "query", Integer(minimum=0, maximum=1)),
    ),
)

PAGING: Paging[models.ChainMembershipType] = ByPage(
    at="page", size="limit", identity=(("id",),), total=("meta", "total_count")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    title: str | Unset
    page: int | Unset
    limit: int | Unset
    is_archived: int | Unset


def request(
    chain_id: int | str,
    *,
    title: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    is_archived: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ChainMembershipType]]:
    """Lists the membership types of a chain.

    One page; ``iter_chain_loyalty_membership_types_list`` turns them all.

    GET /chain/{chain_id}/loyalty/abonement_types

    Args:
        chain_id: the chain of locations (int | str)
        title: only those whose name contains this (str, optional)
        page: which page, from 1 (int, optional)
        limit: how many items a page holds (int, optional)
        is_archived: 1 for archived types, 0 for those on sale (int, at least 0, at most 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ChainMembershipType].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_list
    """
    return Call(
        ENDPOINT,
        {"chain_id": chain_id, "title": title, "page": page, "limit": limit, "is_archived": is_archived},
        options,
    )


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ChainMembershipType]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ChainMembershipType]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ChainMembershipType]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ChainMembershipType]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


def iterate(
    chain_id: int | str,
    *,
    title: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    is_archived: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ChainMembershipType], models.ChainMembershipType]:
    """Lists the membership types of a chain: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``limit`` says.

    Args:
        chain_id: the chain of locations (int | str)
        title: only those whose name contains this (str, optional)
        page: which page, from 1 (int, optional)
        limit: how many items a page holds (int, optional)
        is_archived: 1 for archived types, 0 for those on sale (int, at least 0, at most 1, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ChainMembershipType; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_list
    """
    return PagedCall(
        request(chain_id, title=title, page=page, limit=limit, is_archived=is_archived, options=options),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
