# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

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
    Integer,
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

ENDPOINT: Endpoint[list[models.Product]] = Endpoint(
    OPERATIONS["list_products"],
    ResponseSpec(Array(Ref(models.__name__, "Product"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_ids", "query", Array(Integer(minimum=1), min_items=1), wire="filter[ids][]"),
        Parameter(
            "filter_related_loyalty_entity_slug",
            "query",
            String(enum=("common", "loyalty_abonement", "loyalty_certificate")),
            wire="filter[related_loyalty_entity_slug]",
        ),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("loyalty_abonement_type", "loyalty_certificate_type", "mark_settings", "actual_cost")),
                unique=True,
            ),
            wire="include[]",
        ),
        Parameter("limit", "query", Integer(minimum=1, maximum=250)),
        Parameter("page", "query", Integer(minimum=1)),
    ),
)

PAGING: Paging[models.Product] = ByPage(at="page", size="limit", largest=250, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_ids: list[int] | Unset
    filter_related_loyalty_entity_slug: Literal["common", "loyalty_abonement", "loyalty_certificate"] | Unset
    include: list[Literal["loyalty_abonement_type", "loyalty_certificate_type", "mark_settings", "actual_cost"]] | Unset
    limit: int | Unset
    page: int | Unset


def request(
    location_id: int | str,
    *,
    filter_ids: list[int] | Unset = UNSET,
    filter_related_loyalty_entity_slug: Literal["common", "loyalty_abonement", "loyalty_certificate"] | Unset = UNSET,
    include: list[Literal["loyalty_abonement_type", "loyalty_certificate_type", "mark_settings", "actual_cost"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Product]]:
    """Lists products.

    `actual_cost` comes only if it is asked for and the user may see it.

    One page; ``iter_list_products`` turns them all.

    GET /locations/{location_id}/products

    Args:
        location_id: the location (int | str)
        filter_ids: only these products (list[int], at least 1 item, optional)
        filter_related_loyalty_entity_slug: which kind: `common` for ordinary products, `loyalty_abonement` for those
            memberships are sold under, `loyalty_certificate` for gift cards (Literal['common', 'loyalty_abonement',
            'loyalty_certificate'], common if left out, optional)
        include: related resources to send along in `included` (list[Literal['loyalty_abonement_type',
            'loyalty_certificate_type', 'mark_settings', 'actual_cost']], optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Product].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/list_products
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_ids": filter_ids,
            "filter_related_loyalty_entity_slug": filter_related_loyalty_entity_slug,
            "include": include,
            "limit": limit,
            "page": page,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Product]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Product]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Product]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Product]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    filter_ids: list[int] | Unset = UNSET,
    filter_related_loyalty_entity_slug: Literal["common", "loyalty_abonement", "loyalty_certificate"] | Unset = UNSET,
    include: list[Literal["loyalty_abonement_type", "loyalty_certificate_type", "mark_settings", "actual_cost"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Product], models.Product]:
    """Lists products: the items of all pages.

    `actual_cost` comes only if it is asked for and the user may see it.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 250 items unless ``limit`` says otherwise.

    Args:
        location_id: the location (int | str)
        filter_ids: only these products (list[int], at least 1 item, optional)
        filter_related_loyalty_entity_slug: which kind: `common` for ordinary products, `loyalty_abonement` for those
            memberships are sold under, `loyalty_certificate` for gift cards (Literal['common', 'loyalty_abonement',
            'loyalty_certificate'], common if left out, optional)
        include: related resources to send along in `included` (list[Literal['loyalty_abonement_type',
            'loyalty_certificate_type', 'mark_settings', 'actual_cost']], optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Product; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/list_products
    """
    return PagedCall(
        request(
            location_id,
            filter_ids=filter_ids,
            filter_related_loyalty_entity_slug=filter_related_loyalty_entity_slug,
            include=include,
            limit=limit,
            page=page,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
