# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
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
from altegio_core.operations.page_styles import ByOffset
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.EventV2ListEntry]] = Endpoint(
    OPERATIONS["list_activities_v2"],
    ResponseSpec(Array(Ref(models.__name__, "EventV2ListEntry"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_from", "query", String(format="local-date-time"), wire="filter[from]", required=True),
        Parameter("filter_to", "query", String(format="local-date-time"), wire="filter[to]", required=True),
        Parameter("filter_master_ids", "query", Array(INTEGER), wire="filter[master_ids][]"),
        Parameter("filter_service_ids", "query", Array(INTEGER), wire="filter[service_ids][]"),
        Parameter("filter_capacity", "query", INTEGER, wire="filter[capacity]"),
        Parameter("search", "query", STRING),
        Parameter("limit", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
    ),
)

PAGING: Paging[models.EventV2ListEntry] = ByOffset(at="offset", size="limit", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_from: Required[str | dt.datetime | dt.date]
    filter_to: Required[str | dt.datetime | dt.date]
    filter_master_ids: list[int] | Unset
    filter_service_ids: list[int] | Unset
    filter_capacity: int | Unset
    search: str | Unset
    limit: int | Unset
    offset: int | Unset


def request(
    location_id: int | str,
    *,
    filter_from: str | dt.datetime | dt.date,
    filter_to: str | dt.datetime | dt.date,
    filter_master_ids: list[int] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    filter_capacity: int | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.EventV2ListEntry]]:
    """Lists the events between two moments, under the path of early 2026.

    Deprecated: use v2.events.list_events.

    One page; ``iter_list_activities_v2`` turns them all.

    GET /companies/{location_id}/activities

    Args:
        location_id: the location (int | str)
        filter_from: begin of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_to: end of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_master_ids: only of these team members (list[int], optional)
        filter_service_ids: only these services (list[int], optional)
        filter_capacity: only events with at least this many free places (int, optional)
        search: text to look for (str, optional)
        limit: how many items a page holds (int, 100 if left out, optional)
        offset: how many items to skip (int, 0 if left out, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[EventV2ListEntry].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/list_activities_v2
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_from": filter_from,
            "filter_to": filter_to,
            "filter_master_ids": filter_master_ids,
            "filter_service_ids": filter_service_ids,
            "filter_capacity": filter_capacity,
            "search": search,
            "limit": limit,
            "offset": offset,
        },
        options,
    )


@deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventV2ListEntry]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventV2ListEntry]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventV2ListEntry]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventV2ListEntry]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    filter_from: str | dt.datetime | dt.date,
    filter_to: str | dt.datetime | dt.date,
    filter_master_ids: list[int] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    filter_capacity: int | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.EventV2ListEntry], models.EventV2ListEntry]:
    """Lists the events between two moments, under the path of early 2026: the items of all pages.

    Deprecated: use v2.events.list_events.

    Turns the pages by itself; ``offset`` is where to begin. The server decides how many items a page holds unless
    ``limit`` says.

    Args:
        location_id: the location (int | str)
        filter_from: begin of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_to: end of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_master_ids: only of these team members (list[int], optional)
        filter_service_ids: only these services (list[int], optional)
        filter_capacity: only events with at least this many free places (int, optional)
        search: text to look for (str, optional)
        limit: how many items a page holds (int, 100 if left out, optional)
        offset: how many items to skip (int, 0 if left out, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of EventV2ListEntry; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/list_activities_v2
    """
    return PagedCall(
        request(
            location_id,
            filter_from=filter_from,
            filter_to=filter_to,
            filter_master_ids=filter_master_ids,
            filter_service_ids=filter_service_ids,
            filter_capacity=filter_capacity,
            search=search,
            limit=limit,
            offset=offset,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
