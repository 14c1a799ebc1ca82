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

ENDPOINT: Endpoint[list[models.ChainGiftCardType]] = Endpoint(
    OPERATIONS["chain_loyalty_certificate_types_list"],
    ResponseSpec(Array(Ref(models.__name__, "ChainGiftCardType"))),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", Integer(maximum=100)),
        Parameter("title", "query", STRING),
    ),
)

PAGING: Paging[models.ChainGiftCardType] = ByPage(
    at="page", size="page_size", largest=100, identity=(("id",),), total=("meta", "total_count")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    page: int | Unset
    page_size: int | Unset
    title: str | Unset


def request(
    chain_id: int | str,
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    title: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ChainGiftCardType]]:
    """Lists the gift card types of a chain.

    One page; ``iter_chain_loyalty_certificate_types_list`` turns them all.

    GET /chain/{chain_id}/loyalty/certificate_types

    Args:
        chain_id: the chain of locations (int | str)
        page: which page, from 1 (int, 1 if left out, optional)
        page_size: how many items a page holds (int, at most 100, 10 if left out, optional)
        title: only those whose name contains this (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ChainGiftCardType].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_list
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "page": page, "page_size": page_size, "title": title}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ChainGiftCardType]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ChainGiftCardType]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ChainGiftCardType]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ChainGiftCardType]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


def iterate(
    chain_id: int | str,
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    title: str | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ChainGiftCardType], models.ChainGiftCardType]:
    """Lists the gift card types of a chain: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 100 items unless ``page_size`` says otherwise.

    Args:
        chain_id: the chain of locations (int | str)
        page: which page, from 1 (int, 1 if left out, optional)
        page_size: how many items a page holds (int, at most 100, 10 if left out, optional)
        title: only those whose name contains this (str, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ChainGiftCardType; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_list
    """
    return PagedCall(
        request(chain_id, page=page, page_size=page_size, title=title, options=options), PAGING, max_items, max_pages
    )


name_errors(globals())
