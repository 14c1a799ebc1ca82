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

ENDPOINT: Endpoint[list[models.GiftCardTypeListItem]] = Endpoint(
    OPERATIONS["get_gift_card_type_list"],
    ResponseSpec(Array(Ref(models.__name__, "GiftCardTypeListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("page", "query", INTEGER),
        Parameter("page_size", "query", Integer(maximum=100)),
        Parameter("title", "query", STRING),
    ),
)

PAGING: Paging[models.GiftCardTypeListItem] = ByPage(
    at="page", size="page_size", largest=100, identity=(("id",),), total=("meta", "count")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    page: int | Unset
    page_size: int | Unset
    title: str | Unset


def request(
    location_id: int | str,
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    title: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.GiftCardTypeListItem]]:
    """Lists the gift card types a location can sell.

    One page; ``iter_get_gift_card_type_list`` turns them all.

    GET /company/{location_id}/loyalty/certificate_types/search

    Args:
        location_id: the location (int | str)
        page: which page, from 1 (int, optional)
        page_size: how many items a page holds (int, at most 100, optional)
        title: only those whose name contains this (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[GiftCardTypeListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "page": page, "page_size": page_size, "title": title}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.GiftCardTypeListItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.GiftCardTypeListItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.GiftCardTypeListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.GiftCardTypeListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    title: str | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.GiftCardTypeListItem], models.GiftCardTypeListItem]:
    """Lists the gift card types a location can sell: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 100 items unless ``page_size`` says otherwise.

    Args:
        location_id: the location (int | str)
        page: which page, from 1 (int, optional)
        page_size: how many items a page holds (int, at most 100, optional)
        title: only those whose name contains this (str, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of GiftCardTypeListItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list
    """
    return PagedCall(
        request(location_id, page=page, page_size=page_size, title=title, options=options), PAGING, max_items, max_pages
    )


name_errors(globals())
