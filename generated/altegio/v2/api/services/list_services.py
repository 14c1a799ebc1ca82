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

ENDPOINT: Endpoint[list[models.Service]] = Endpoint(
    OPERATIONS["list_services"],
    ResponseSpec(Array(Ref(models.__name__, "Service"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_service_ids", "query", Array(Integer(minimum=1)), wire="filter[service_ids][]"),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("resources", "service_composite", "resource_links", "company_links", "trial_settings")),
                unique=True,
            ),
            wire="include[]",
        ),
        Parameter("limit", "query", Integer(minimum=1, maximum=250)),
        Parameter("page", "query", Integer(minimum=1)),
    ),
)

PAGING: Paging[models.Service] = ByPage(at="page", size="limit", largest=250, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_service_ids: list[int] | Unset
    include: (
        list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]] | Unset
    )
    limit: int | Unset
    page: int | Unset


def request(
    location_id: int | str,
    *,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Service]]:
    """Lists services.

    `meta` tells nothing about pages: the last one is a short one.

    One page; ``iter_list_services`` turns them all.

    GET /locations/{location_id}/services

    Args:
        location_id: the location (int | str)
        filter_service_ids: only these services (list[int], optional)
        include: related resources to send along in `included` (list[Literal['resources', 'service_composite',
            'resource_links', 'company_links', 'trial_settings']], optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Service].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_services
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_service_ids": filter_service_ids,
            "include": include,
            "limit": limit,
            "page": page,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Service]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Service]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Service]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Service]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Service], models.Service]:
    """Lists services: the items of all pages.

    `meta` tells nothing about pages: the last one is a short one.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 250 items unless ``limit`` says otherwise.

    Args:
        location_id: the location (int | str)
        filter_service_ids: only these services (list[int], optional)
        include: related resources to send along in `included` (list[Literal['resources', 'service_composite',
            'resource_links', 'company_links', 'trial_settings']], optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Service; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_services
    """
    return PagedCall(
        request(
            location_id, filter_service_ids=filter_service_ids, include=include, limit=limit, page=page, options=options
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
