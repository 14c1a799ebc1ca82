# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

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

ENDPOINT: Endpoint[list[models.EventListItem]] = Endpoint(
    OPERATIONS["search_events"],
    ResponseSpec(Array(Ref(models.__name__, "EventListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("from_", "query", String(format="date"), wire="from", required=True),
        Parameter("page", "query", INTEGER),
        Parameter("resource_ids", "query", Array(INTEGER), wire="resource_ids[]"),
        Parameter("service_ids", "query", Array(INTEGER), wire="service_ids[]"),
        Parameter("staff_ids", "query", Array(INTEGER), wire="staff_ids[]"),
        Parameter("till", "query", String(format="date"), required=True),
    ),
)

PAGING: Paging[models.EventListItem] = ByPage(at="page", size="count", identity=(("id",),), total=("meta", "count"))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    from_: Required[str | dt.date]
    till: Required[str | dt.date]
    count: int | Unset
    page: int | Unset
    resource_ids: list[int] | Unset
    service_ids: list[int] | Unset
    staff_ids: list[int] | Unset


def request(
    location_id: int | str,
    *,
    from_: str | dt.date,
    till: str | dt.date,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    resource_ids: list[int] | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    staff_ids: list[int] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.EventListItem]]:
    """Lists the group events between two days.

    One page; ``iter_search_events`` turns them all.

    GET /activity/{location_id}/search

    Args:
        location_id: the location (int | str)
        from_: first day to search (str | dt.date, YYYY-MM-DD)
        till: last day to search (str | dt.date, YYYY-MM-DD)
        count: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        resource_ids: only what uses these resources (list[int], optional)
        service_ids: only these services (list[int], optional)
        staff_ids: only of these team members (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[EventListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/search_events
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "count": count,
            "from_": from_,
            "page": page,
            "resource_ids": resource_ids,
            "service_ids": service_ids,
            "staff_ids": staff_ids,
            "till": till,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventListItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventListItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    from_: str | dt.date,
    till: str | dt.date,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    resource_ids: list[int] | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    staff_ids: list[int] | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.EventListItem], models.EventListItem]:
    """Lists the group events between two days: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        location_id: the location (int | str)
        from_: first day to search (str | dt.date, YYYY-MM-DD)
        till: last day to search (str | dt.date, YYYY-MM-DD)
        count: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        resource_ids: only what uses these resources (list[int], optional)
        service_ids: only these services (list[int], optional)
        staff_ids: only of these team members (list[int], optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of EventListItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/search_events
    """
    return PagedCall(
        request(
            location_id,
            from_=from_,
            till=till,
            count=count,
            page=page,
            resource_ids=resource_ids,
            service_ids=service_ids,
            staff_ids=staff_ids,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
