# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal, Required, Unpack

from altegio_core.operations.generated import (
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

ENDPOINT: Endpoint[list[models.Event]] = Endpoint(
    OPERATIONS["list_events"],
    ResponseSpec(Array(Ref(models.__name__, "Event"))),
    (
        Parameter("location_id", "path", Integer(minimum=1)),
        Parameter("filter_capacity", "query", Integer(minimum=0), wire="filter[capacity]"),
        Parameter(
            "filter_from",
            "query",
            String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", format="local-date-time"),
            wire="filter[from]",
            required=True,
        ),
        Parameter("filter_master_ids", "query", Array(Integer(minimum=1), min_items=1), wire="filter[master_ids][]"),
        Parameter("filter_service_ids", "query", Array(Integer(minimum=1), min_items=1), wire="filter[service_ids][]"),
        Parameter(
            "filter_to",
            "query",
            String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", format="local-date-time"),
            wire="filter[to]",
            required=True,
        ),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("staff", "service", "resource_instances", "labels", "duration_details", "master")),
                unique=True,
            ),
            wire="include[]",
        ),
        Parameter("limit", "query", Integer(minimum=1, maximum=250)),
        Parameter("page", "query", Integer(minimum=1)),
        Parameter("filter_include_deleted", "query", Integer(enum=(0, 1)), wire="filter[include_deleted]"),
    ),
)

PAGING: Paging[models.Event] = ByPage(at="page", size="limit", largest=250, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_from: Required[str | dt.datetime | dt.date]
    filter_to: Required[str | dt.datetime | dt.date]
    filter_capacity: int | Unset
    filter_master_ids: list[int] | Unset
    filter_service_ids: list[int] | Unset
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]] | Unset
    limit: int | Unset
    page: int | Unset
    filter_include_deleted: Literal[0, 1] | Unset


def request(
    location_id: int | str,
    *,
    filter_from: str | dt.datetime | dt.date,
    filter_to: str | dt.datetime | dt.date,
    filter_capacity: int | Unset = UNSET,
    filter_master_ids: list[int] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    filter_include_deleted: Literal[0, 1] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Event]]:
    """Lists the group events of a period.

    A period that begins in the past is refused with 422, unless deleted events are requested too. `meta.pagination` has
    no total; the last page is the one that is not full.

    One page; ``iter_list_events`` turns them all.

    GET /locations/{location_id}/events

    Args:
        location_id: the location (int | str, at least 1)
        filter_from: begin of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_to: end of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_capacity: only events with at least this many free places (int, at least 0, optional)
        filter_master_ids: only of these team members (list[int], at least 1 item, optional)
        filter_service_ids: only these services (list[int], at least 1 item, optional)
        include: related resources to send along in `included` (list[Literal['staff', 'service', 'resource_instances',
            'labels', 'duration_details', 'master']], optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        filter_include_deleted: 1 to have deleted events as well, which also allows a begin in the past (Literal[0, 1],
            optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Event].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/list_events
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_capacity": filter_capacity,
            "filter_from": filter_from,
            "filter_master_ids": filter_master_ids,
            "filter_service_ids": filter_service_ids,
            "filter_to": filter_to,
            "include": include,
            "limit": limit,
            "page": page,
            "filter_include_deleted": filter_include_deleted,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Event]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Event]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Event]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Event]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    filter_from: str | dt.datetime | dt.date,
    filter_to: str | dt.datetime | dt.date,
    filter_capacity: int | Unset = UNSET,
    filter_master_ids: list[int] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["staff", "service", "resource_instances", "labels", "duration_details", "master"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    filter_include_deleted: Literal[0, 1] | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Event], models.Event]:
    """Lists the group events of a period: the items of all pages.

    A period that begins in the past is refused with 422, unless deleted events are requested too. `meta.pagination` has
    no total; the last page is the one that is not full.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 250 items unless ``limit`` says otherwise.

    Args:
        location_id: the location (int | str, at least 1)
        filter_from: begin of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_to: end of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_capacity: only events with at least this many free places (int, at least 0, optional)
        filter_master_ids: only of these team members (list[int], at least 1 item, optional)
        filter_service_ids: only these services (list[int], at least 1 item, optional)
        include: related resources to send along in `included` (list[Literal['staff', 'service', 'resource_instances',
            'labels', 'duration_details', 'master']], optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        filter_include_deleted: 1 to have deleted events as well, which also allows a begin in the past (Literal[0, 1],
            optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Event; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/list_events
    """
    return PagedCall(
        request(
            location_id,
            filter_from=filter_from,
            filter_to=filter_to,
            filter_capacity=filter_capacity,
            filter_master_ids=filter_master_ids,
            filter_service_ids=filter_service_ids,
            include=include,
            limit=limit,
            page=page,
            filter_include_deleted=filter_include_deleted,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())
